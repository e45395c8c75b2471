import { cva, type VariantProps } from "class-variance-authority";
import { clsx } from "clsx";
import { LoaderCircle } from "lucide-react";
import Link from "next/link";
import type { ComponentProps } from "react";

export const buttonStyle = cva(
  "inline-flex shrink-0 select-none items-center justify-center gap-2 whitespace-nowrap rounded-control border font-medium text-control transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-busy:cursor-progress [&_svg]:size-4 [&_svg]:shrink-0 forced-colors:border-[ButtonBorder]",
  {
    variants: {
      look: {
        primary: "border-transparent bg-primary text-primary-fg hover:bg-primary-hover",
        secondary: "border-border bg-surface text-fg shadow-sm hover:bg-surface-2 active:bg-surface-3",
        quiet:
          "border-transparent bg-transparent text-fg-2 hover:bg-surface-2 hover:text-fg active:bg-surface-3",
        danger: "border-transparent bg-danger text-danger-fg hover:opacity-90",
      },
      size: {
        medium: "h-11 px-4 md:h-9 md:px-3.5",
        small: "touch-target h-8 px-2.5 text-table md:h-7",
        icon: "touch-target size-11 px-0 md:size-9",
      },
    },
    defaultVariants: { look: "secondary", size: "medium" },
  },
);

type Look = VariantProps<typeof buttonStyle>;

/** A button. `isBusy` keeps the label, shows that work goes on and swallows further presses. */
export function Button({
  look,
  size,
  isBusy = false,
  className,
  children,
  onClick,
  type = "button",
  ...rest
}: ComponentProps<"button"> & Look & { isBusy?: boolean }) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={isBusy || undefined}
      className={clsx(buttonStyle({ look, size }), className)}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    >
      {isBusy && <LoaderCircle aria-hidden className="animate-spin" />}
      {children}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ look, size, className, ...rest }: ComponentProps<typeof Link> & Look) {
  return <Link {...rest} className={clsx(buttonStyle({ look, size }), className)} />;
}
