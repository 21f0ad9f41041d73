const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.6,
  'stroke-linecap': 'round',
} as const;

export const CloseIcon = () => (
  <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" {...stroke}>
    <path d="M4 4l8 8M12 4l-8 8" />
  </svg>
);

export const BackIcon = () => (
  <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" {...stroke}>
    <path d="M13 8H3.5M7.5 3.5 3 8l4.5 4.5" stroke-linejoin="round" />
  </svg>
);
