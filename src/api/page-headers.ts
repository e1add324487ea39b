/** What a browser is told to refuse: script and style of elsewhere or written into the page, frames of others, guessed types. */
import { NONCE, secureHeaders } from 'hono/secure-headers';

/** CodeMirror writes style elements: they bear the nonce. */
export const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", NONCE],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    frameSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // What is said of an original file stays.
  overwrite: false,
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
});

/** A file that anybody has dropped: it may be shown in our page, and do nothing there. */
export const originalHeaders = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox",
  'x-frame-options': 'SAMEORIGIN',
};
