import { withOwnNames } from '../../utils/article/own-names.ts';

/** The document of this tab's page, for all of the reader. */
export const pageDocument = withOwnNames(document);
