type OfferedAmountProps = { label: string; field: string; onTake: () => void };

/** An offered amount that one press puts into the field, which gets the focus: the button goes away with that. */
export function OfferedAmount({ label, field, onTake }: OfferedAmountProps) {
  return (
    <button
      type="button"
      onClick={({ currentTarget }) => {
        const input = currentTarget.form?.elements.namedItem(field);
        onTake();
        if (input instanceof HTMLElement) input.focus();
      }}
      className="rounded-sm font-medium text-accent-text underline-offset-2 hover:underline"
    >
      {label}
    </button>
  );
}
