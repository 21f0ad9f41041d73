/** Our mark: a word with its underline, and the note above that explains it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path
        class="note"
        d="M8 3h16a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3h-5l-3 4-3-4H8a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z"
      />
      <path class="words" d="M10 8h12M10 12h8" />
      <path class="line" d="M4 27h24" />
    </svg>
  );
}
