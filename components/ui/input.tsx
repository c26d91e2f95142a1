import { Input as BaseInput } from '@base-ui/react/input';
import { cn } from '#lib/core/cn.ts';
import { InputBox, type InputBoxProps, inputClass } from './input-box.tsx';

type InputProps = Omit<BaseInput.Props, 'className' | 'size'> &
  InputBoxProps & {
    /** Tabular figures at the end of the line: for amounts and counts. */
    numeric?: boolean;
  };

/** The class goes to the outer box. Inside a Field the label, hint and error are wired by themselves. */
export function Input({ leading, trailing, numeric = false, className, ...props }: InputProps) {
  const sides = { leading, trailing };
  return (
    <InputBox {...sides} className={className}>
      <BaseInput
        type="text"
        autoComplete="off"
        {...props}
        className={cn(inputClass(sides), numeric && 'text-end tabular-nums')}
      />
    </InputBox>
  );
}
