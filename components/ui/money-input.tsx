import { Input } from './input.tsx';

/** Words that are part of a number: "450k", "2 mil". */
const multiples = /million|mill|mil|mio|thousand|billion/gi;

type MoneyInputProps = {
  name: string;
  /** As typed: "450k", "USD 20,000". */
  value: string;
  onValueChange: (value: string) => void;
  /** Meant where the text names none. */
  currency: string;
};

/** An amount in a person's words, read from the left in any language; letters can be typed on a phone, too. */
export function MoneyInput({ name, value, onValueChange, currency }: MoneyInputProps) {
  const namesCurrency = /\p{L}{3}|\p{Sc}/u.test(value.replace(multiples, ''));
  return (
    <div dir="ltr">
      <Input
        numeric
        name={name}
        inputMode="text"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={60}
        leading={namesCurrency ? undefined : currency}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
      />
    </div>
  );
}
