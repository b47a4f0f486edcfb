import { Component, type ComponentChildren } from 'preact';
import { t } from '../text/text.ts';
import { Button } from './button.tsx';

/** Catches a screen that failed to draw: says so, and offers the reload that mends most things. */
export class Crash extends Component<{ readonly children: ComponentChildren }, { readonly broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    // The only place where a student's device may tell a developer what happened.
    console.error(error);
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main class="page narrow" id="content" tabIndex={-1}>
        <h1>{t('common.crash.title')}</h1>
        <p class="muted" role="alert">
          {t('common.crash.text')}
        </p>
        <Button kind="primary" onClick={() => location.reload()}>
          {t('common.crash.reload')}
        </Button>
      </main>
    );
  }
}
