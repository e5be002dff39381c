/** What every page of the site does; each part does nothing where its markup is not. */
import './copy.ts';
import './printLink.ts';
import './share.ts';
import './theme.ts';
