import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { plenary } from './src/build/plugin.ts'

export default defineConfig({
  base: './',
  plugins: [react(), plenary({ folder: process.env['PLENARY_FOLDER'] ?? 'seeds' })],
})
