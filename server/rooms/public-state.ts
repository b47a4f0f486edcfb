import { Encoder, schema, t } from '@colyseus/schema';
import { clockFields, countryFields, publicSections, threatFields } from '../../shared/protocol/read-public-view.ts';

/**
 * The only Schema: what the projector may show, leaf by leaf as JSON text (see `read-public-view.ts`), and who is
 * connected. No secret ever enters it, so no filter can fail.
 */

// A long game's whole state is some 30 KB of text; from 8 KB on, the encoder would grow and say so in the log again and again.
Encoder.BUFFER_SIZE = 128 * 1024;

const texts = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, t.string().default('')]));

const ClockRow = schema(texts(clockFields), 'Clock');
const ThreatRow = schema(texts(threatFields), 'Threat');
export const CountryRow = schema(texts(countryFields), 'Country');

const sections = Object.fromEntries(
  Object.entries(publicSections).map(([name, shape]) => {
    if (name === 'clock') return [name, ClockRow];
    if (name === 'threat') return [name, ThreatRow];
    if (shape === 'value') return [name, t.string().default('')];
    if (shape === 'rows') return [name, t.map(CountryRow)];
    return [name, t.map('string')];
  }),
);

export const PublicState = schema({ ...sections, presence: t.map('string') }, 'World');
export type PublicState = InstanceType<typeof PublicState> & { readonly presence: Map<string, string> };
