/** Line drawings on a 16 × 16 grid, one path each. */
const PATHS = {
  note: 'M3 2.5h7l3 3v8H3zM10 2.5v3h3M5.5 8h5M5.5 10.5h3.5',
  jump: 'M8 2.5a5.5 5.5 0 1 0 5.5 5.5M8 8l5.5-5.5M9.5 2.5h4v4',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  why: 'M6 6.2a2 2 0 1 1 2.8 1.9c-.6.3-.8.7-.8 1.4M8 12v.1M8 1.8a6.2 6.2 0 1 0 .01 0z',
  highlight: 'M3 13.5h10M5 10.5l6.5-8 2 1.6-6.5 8H5z',
  edit: 'M10.5 3l2.5 2.5-7.5 7.5H3V10.5z',
  trash: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9M6.8 7v4M9.2 7v4',
  close: 'M4 4l8 8M12 4l-8 8',
  book: 'M3 3.2c2-.9 3.6-.7 5 .5 1.4-1.2 3-1.4 5-.5v9.600c-2-.9-3.6-.7-5 .5-1.4-1.2-3-1.4-5-.5zM8 3.700v9.6',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  settings: 'M3 4.500h6M12 4.500h1M3 11.500h1M7 11.500h6M10.5 3v3M5.5 10v3',
  search: 'M7 2.500a4.5 4.5 0 1 0 .01 0zM10.3 10.300l3.2 3.2',
  convert: 'M2.5 5.500h10M9.5 2.500l3 3-3 3M13.5 10.500h-10M6.5 7.500l-3 3 3 3',
  more: 'M4 6l4 4 4-4',
  open: 'M6.5 3h-3.500v10h10v-3.500M9 3h4v4M13 3l-5.5 5.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words; never the only name of a control. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);

/** The sign of Whence: three sources that run together into one point, in a seal. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 48 48" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="3">
    <rect x="3" y="3" width="42" height="42" rx="9" />
    <path d="M12 14c10 0 10 10 22 10M12 24h22M12 34c10 0 10-10 22-10" stroke-linecap="round" />
    <circle cx="36" cy="24" r="3.5" fill="currentColor" stroke="none" />
  </svg>
);
