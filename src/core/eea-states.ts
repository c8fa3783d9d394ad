/**
 * The European Economic Area, and its parts that have a code of their own (the Åland Islands, the French overseas regions):
 * Directive 2002/58/EC and the GDPR hold there, and data moves inside it without a transfer. By ISO 3166-1 alpha-2. @internal
 */
export const eeaStates: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'AT AX BE BG CY CZ DE DK EE ES FI FR GF GP GR HR HU IE IS IT LI LT LU LV MF MQ MT NL NO PL PT RE RO SE SI SK YT'.split(
    ' ',
  ),
);
