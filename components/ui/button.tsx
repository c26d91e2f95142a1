import type { ComponentProps, MouseEvent } from 'react';
import { cn } from '#lib/core/cn.ts';
import { type ButtonLook, buttonClass } from './button-class.ts';
import { Spinner } from './spinner.tsx';

type ButtonProps = ComponentProps<'button'> &
  ButtonLook & {
    /** Shows a spinner, keeps the width and the focus, and ignores presses. */
    loading?: boolean;
  };

export function Button({ variant, size, loading = false, disabled, className, children, ...props }: ButtonProps) {
  // While it is busy it keeps the focus, so it is not disabled for the browser.
  const ignorePress = (event: MouseEvent) => event.preventDefault();
  return (
    <button
      type="button"
      {...props}
      {...(loading && { onClick: ignorePress, 'aria-disabled': true, 'aria-busy': true })}
      disabled={disabled && !loading}
      data-disabled={disabled || loading ? '' : undefined}
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
    </button>
  );
}
