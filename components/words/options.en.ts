/** What the options say. */
export const OPTIONS_EN = {
  title: 'Claimside options',
  heading: 'Options',
  about: 'About',
};
