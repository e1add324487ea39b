/** What values of properties of WordprocessingML say. */

/** ISO/IEC 29500-1, 17.17.4: on where none is given. */
export const isOn = (value: string | null): boolean => value !== '0' && value !== 'false' && value !== 'off';

/** In half points above the line; less is an ornament. */
const LEAST_RAISED = 4;

/** Whether words stand above the line, by their place or, as LibreOffice writes it, by how far they are lifted (17.3.2.42, 17.3.2.24). */
export const raisedBy = (name: 'w:vertAlign' | 'w:position', value: string | null): boolean =>
  name === 'w:vertAlign' ? value === 'superscript' : Number(value) >= LEAST_RAISED;
