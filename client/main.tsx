import './styles/main.css';
import { render } from 'preact';
import { App, warmDoor } from './app.tsx';
import { startTheme } from './state/theme.ts';
import { startWords } from './text/text.ts';

startTheme();
warmDoor();
await startWords(['common', 'refusals']);
const app = document.getElementById('app');
if (app !== null) render(<App />, app);
