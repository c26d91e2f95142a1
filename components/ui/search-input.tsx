import type { ComponentProps } from 'react';
import { InputBox, type InputBoxProps, inputClass } from './input-box.tsx';

type SearchInputProps = Omit<ComponentProps<'input'>, 'className'> & InputBoxProps & { 'aria-label': string };

/** A line for search words, outside of forms; lists get along without the scripts that wire a Field. */
export function SearchInput({ leading, trailing, className, ...props }: SearchInputProps) {
  const sides = { leading, trailing };
  return (
    <InputBox {...sides} className={className}>
      <input type="text" autoComplete="off" {...props} className={inputClass(sides)} />
    </InputBox>
  );
}
