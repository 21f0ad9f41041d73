import type { ComponentChildren } from 'preact';

interface ChoiceProps<K extends string> {
  readonly legend: string;
  readonly name: string;
  readonly chosen: K;
  readonly options: readonly {
    readonly key: K;
    readonly label: string;
    readonly more?: ComponentChildren;
  }[];
  readonly onChoose: (key: K) => void;
  /** Why none can be chosen; absent where one can. */
  readonly locked?: string | undefined;
}

/** One of a few, all of them in view. */
export function Choice<K extends string>({
  legend,
  name,
  chosen,
  options,
  onChoose,
  locked,
}: ChoiceProps<K>) {
  return (
    <fieldset class="choice" disabled={locked !== undefined}>
      <legend>
        <h2>{legend}</h2>
      </legend>
      {locked && <p class="note">{locked}</p>}
      {options.map(({ key, label, more }) => (
        <label key={key}>
          <input
            type="radio"
            name={name}
            value={key}
            checked={key === chosen}
            onChange={() => onChoose(key)}
          />
          <span>
            {label}
            {more}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
