import type { ComponentChildren } from 'preact';

interface Props {
  readonly title?: string;
  readonly tone?: 'plain' | 'inner' | 'accent' | 'good' | 'bad' | 'secret';
  readonly level?: 2 | 3;
  readonly children: ComponentChildren;
}

export function Card({ title, tone = 'plain', level = 2, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <section class={`card ${tone === 'plain' ? '' : tone}`}>
      {title === undefined ? null : <Heading>{title}</Heading>}
      {children}
    </section>
  );
}
