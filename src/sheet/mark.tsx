/** Our mark: a word with its dotted underline, and the note above that explains it. Drawn in `assets/icon.svg`. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      <rect class="plate" width="16" height="16" rx="3.5" />
      <path
        class="bubble"
        d="M5 2h7a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1H7.5L5.5 9V7H5a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1z"
      />
      <path class="words" d="M3 10h10M3 13h2M7 13h2M11 13h2" />
    </svg>
  );
}
