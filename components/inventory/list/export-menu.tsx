import { Download } from 'lucide-react';
import { FileLink } from '#components/layout/file-link.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { cn } from '#lib/core/cn.ts';

type ExportMenuProps = { label: string; note: string; files: readonly { label: string; href: string }[] };

/** The files of a list; opens and closes without a script. */
export function ExportMenu({ label, note, files }: ExportMenuProps) {
  return (
    <details className="group relative" name="list-menu">
      <summary className={cn(buttonClass(), 'list-none [&::-webkit-details-marker]:hidden')}>
        <Download aria-hidden="true" /> {label}
      </summary>
      <div className="floating absolute end-0 z-20 mt-1.5 w-60 p-1.5">
        {files.map((file) => (
          <FileLink
            key={file.href}
            href={file.href}
            className="flex items-center gap-2 rounded-md px-3 py-2 hover:bg-hover"
          >
            {file.label}
          </FileLink>
        ))}
        <p className="px-3 pt-1 pb-1.5 text-xs text-muted">{note}</p>
      </div>
    </details>
  );
}
