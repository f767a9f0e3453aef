import { render } from 'preact';
import { hostOf } from './host.ts';
import { Page } from './page.tsx';
import './report.css';

/** Entry of the report's page. */
render(<Page host={hostOf()} />, document.body);
