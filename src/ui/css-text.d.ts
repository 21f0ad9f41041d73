/** A style sheet as text, minified by the build; the card hands it to its shadow root. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
