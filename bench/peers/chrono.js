/** react-chrono ships no file for a script tag: this one, bundled with React, is what its users would make of it. */
import React from 'react';
import { createRoot } from 'react-dom/client';
import { Chrono } from 'react-chrono';
import 'react-chrono/dist/style.css';

globalThis.drawChrono = (element, items) => createRoot(element).render(React.createElement(Chrono, { items }));
