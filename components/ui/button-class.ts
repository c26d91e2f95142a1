import { cva, type VariantProps } from 'class-variance-authority';

export const buttonClass = cva(
  'inline-flex shrink-0 items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap select-none transition-colors duration-100 disabled:cursor-not-allowed data-disabled:cursor-not-allowed disabled:opacity-55 data-disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        primary:
          'border-transparent bg-accent text-accent-foreground shadow-sm hover:not-data-disabled:bg-accent-hover',
        secondary: 'border-border bg-raised text-ink shadow-sm hover:not-data-disabled:bg-hover',
        ghost: 'border-transparent bg-transparent text-ink hover:not-data-disabled:bg-neutral-tint',
        danger: 'border-transparent bg-danger text-white shadow-sm hover:not-data-disabled:bg-danger-hover',
      },
      size: {
        sm: 'h-8 px-3 text-sm',
        md: 'h-10 px-4 text-base',
        lg: 'h-11 px-5 text-base',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'md' },
  },
);

export type ButtonLook = VariantProps<typeof buttonClass>;
