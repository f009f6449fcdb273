import type { Attachment } from '../data/schema.ts';

/** Strokes in a box of 16 by 16, one picture for each kind of thing to have ready. */
const PICTURES = {
  image: 'M2 3h12v10H2zM2 11l4-4 3 3 2-2 3 3M10.5 5.5h.01',
  chart: 'M2 13V3M2 13h12M5 11V8M8 11V5M11 11V7',
  page: 'M4 2h6l3 3v9H4zM6.5 7h4M6.5 9.5h4M6.5 12h2',
  flask: 'M6.5 2h3M7 2v4l-4 8h10l-4-8V2M5 10.5h6',
  money: 'M2 4h12v8H2zM8 6.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 0 0 0-3M4 8h.01M12 8h.01',
  clock: 'M8 2a6 6 0 1 0 0 12a6 6 0 0 0 0-12M8 5v3l2 2',
  model: 'M3 4c2-2 8-2 10 0v5c-1 5-2 5-3 1c-1-2-3-2-4 0c-1 4-2 4-3-1z',
};
type Picture = keyof typeof PICTURES;

const PICTURE_OF: Partial<Record<Attachment, Picture>> = {
  radiograph: 'image',
  photo: 'image',
  'source scans': 'image',
  'perio chart': 'chart',
  'pathology report': 'flask',
  'test result': 'flask',
  'lab invoice': 'money',
  'primary EOB': 'money',
  'time record': 'clock',
  'sedation record': 'clock',
  models: 'model',
};

/** A small drawing beside an attachment's name; it says nothing that the name does not. */
export function AttachmentIcon({ attachment }: { attachment: Attachment }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PICTURES[PICTURE_OF[attachment] ?? 'page']} />
    </svg>
  );
}
