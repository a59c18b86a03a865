import { memo } from 'react'
import { markPaths } from '../../derive/mark-shape.ts'
import type { Picture, PictureMark, PicturePart } from '../../model/picture.ts'
import markStyles from '../shared/Mark.module.css'
import styles from './PictureDrawing.module.css'

/**
 * A picture as elements of the page, in the colours of its theme; its text is text. The same picture is not looked
 * at again, however often its surroundings are drawn.
 */
export const PictureDrawing = memo(function PictureDrawing({ picture }: { readonly picture: Picture }) {
  const { width, height, alt, parts } = picture
  return (
    <svg className={styles['picture']} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
      {parts.map((part, i) => (
        <Part key={i} part={part} />
      ))}
    </svg>
  )
})

function Part({ part }: { readonly part: PicturePart }) {
  switch (part.kind) {
    case 'text':
      return (
        <text
          x={part.x}
          y={part.y}
          textAnchor={part.anchor}
          fontSize={part.size}
          fontWeight={part.weight}
          data-voice={part.voice}
          data-ink={part.ink}
        >
          {part.text}
        </text>
      )
    case 'line':
      return (
        <line
          x1={part.x1}
          y1={part.y1}
          x2={part.x2}
          y2={part.y2}
          strokeWidth={part.thickness}
          data-ink={part.ink}
          data-dashed={part.dashed}
        />
      )
    case 'box':
      return <rect x={part.x} y={part.y} width={part.width} height={part.height} data-ink={part.fill} />
    case 'mark':
      return <MarkPart mark={part} />
  }
}

function MarkPart({ mark }: { readonly mark: PictureMark }) {
  const { x, y, size, shape, role, announced, ghost } = mark
  const { body, half, ring } = markPaths(shape)
  return (
    <g
      className={markStyles['mark']}
      transform={`translate(${x} ${y}) scale(${size / 20})`}
      data-kind={shape}
      data-role={role}
      data-announced={announced || undefined}
      data-ghost={ghost || undefined}
    >
      <path className={markStyles['halo']} d={role === 'organiser' ? ring : body} />
      {role === 'organiser' && <path className={markStyles['ring']} d={ring} />}
      <path className={markStyles['body']} d={body} />
      {announced && <path className={markStyles['half']} d={half} />}
    </g>
  )
}
