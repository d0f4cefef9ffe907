/** One thing that is on or off, with its name beside it; `hint` is the id of what explains it. */
export const Choice = (props: {
  readonly checked: boolean;
  readonly label: string;
  readonly hint?: string;
  readonly onChange: (checked: boolean) => void;
}) => (
  <label class="choice">
    <input
      type="checkbox"
      checked={props.checked}
      aria-describedby={props.hint}
      onChange={({ currentTarget }) => props.onChange(currentTarget.checked)}
    />
    {props.label}
  </label>
);
