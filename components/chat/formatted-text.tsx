import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';

/** Pictures and raw HTML stay out: what a model writes may name anything. */
export function FormattedText({ text }: { text: string }) {
  return (
    <Markdown remarkPlugins={[remarkGfm]} disallowedElements={['img']} skipHtml>
      {text}
    </Markdown>
  );
}
