import { Button as BaseButton } from '@base-ui/react/button';
import { cn } from '#lib/core/cn.ts';
import { type ButtonLook, buttonClass } from './button-class.ts';
import { Spinner } from './spinner.tsx';

type ButtonProps = Omit<BaseButton.Props, 'className'> &
  ButtonLook & {
    className?: string;
    /** Shows a spinner, keeps the width and the focus, and ignores presses. */
    loading?: boolean;
  };

export function Button({ variant, size, loading = false, disabled, className, children, ...props }: ButtonProps) {
  return (
    <BaseButton
      type="button"
      {...props}
      disabled={disabled || loading}
      focusableWhenDisabled={loading}
      aria-busy={loading || undefined}
      className={cn(
        buttonClass({ variant, size }),
        loading && 'relative disabled:opacity-100 data-disabled:opacity-100',
        className,
      )}
    >
      {loading ? (
        <>
          <span className="absolute inset-0 flex items-center justify-center">
            <Spinner />
          </span>
          <span className="inline-flex items-center gap-2 opacity-0">{children}</span>
        </>
      ) : (
        children
      )}
    </BaseButton>
  );
}
