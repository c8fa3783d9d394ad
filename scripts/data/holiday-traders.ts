/** The 60 biggest trading economies, for which accuracy is promised and measured. */
export const traders: readonly string[] =
  'CN US DE JP NL KR IT FR HK GB BE CA MX ES SG TW AE CH PL IN VN AU RU BR TH MY TR SA CZ SE AT ID IE NO HU DK ZA RO IL PH SK FI PT CL UA GR NZ IQ QA PE AR CO KZ KW MA EG NG PK BD OM'.split(
    ' ',
  );
