/** It says nothing to others but what it puts into `globalThis`. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
