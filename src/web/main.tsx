/** Where the page begins. */
import { render } from 'preact';
import { Frame } from './frame/frame.tsx';
import { start } from './state/start.ts';

const page = document.getElementById('page');
if (page) render(<Frame />, page);
start();
