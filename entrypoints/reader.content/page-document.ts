import { answeringOwner, withOwnNames } from '../../utils/article/own-names.ts';

/**
 * The document of this tab's page, for all of the reader. The build puts it also where a library says `document`; here the window is asked, whose
 * `document` nothing can hide.
 */
export const pageDocument = withOwnNames(window.document);

answeringOwner(pageDocument, window.document);
