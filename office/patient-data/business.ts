/** Payers of dental benefits and parts of their names, in lower case; what stands beside them is theirs. */
const PAYERS =
  'delta|deltacare|cigna|aetna|metlife|guardian|humana|united concordia|unitedhealthcare|uhc|uhcdental|united|concordia|ameritas|principal|anthem|bcbs\\w{0,3}|blue cross|blue shield|lincoln|sun ?life|dentaquest|geha|fep|renaissance|careington|assurant|mutual of omaha|standard|liberty dental|dentegra|dentemax|emblem ?health|kaiser|healthplex|mcna|medicaid|medi-cal|medicare|tricare|wellcare|molina|envolve|avesis|aarp|aflac|solstice|zelis|meritain|umr|trustmark|willamette|premera|regence|carefirst|highmark|excellus|nea|dentalxchange|change healthcare|availity|tesia|vyne';
export const PAYER = new RegExp(`(?<![a-z])(?:${PAYERS})(?![a-z])`, 'i');

/** Words of a business: a number, an e-mail or an address beside one belongs to no patient. */
const BUSINESS =
  'provider|prov|payer|carrier|insurer|ins co|claims?|dept|depto|department|lines?|fax|ext|opt|option|opcion|lab|labs|our office|office|ofc|svcs?|services?|support|help ?desk|hotline|ivr|union|fund|appeals?|eligibility|elig|endo|perio|omfs|oral surg(?:eon|ery)|ortho|pedo|referrals?|relations|portal|network|edi|attn|attachments?|clearinghouse|vendor|pharmacy|seguro|reclamos|aseguradora|plan|dr|dra|hospital|broker|employer|hr|attachment';
export const OF_A_BUSINESS = new RegExp(`(?<![a-z])(?:${BUSINESS})(?![a-z])`, 'i');

/** What follows a business's number: extensions and choices of a menu. */
export const MENU =
  /^[\s,;:#*(-]{0,4}(?:x ?\d|ext|opt|option|opcion|press|then|say|fax|m-f|mon|for (?:claims|auth|elig)|is (?:the )?(?:provider|claims|payer|fax)|\(?(?:provider|claims|payer|fax|lab|office))/i;

/** Words of a person: what stands beside one is the person's, also where a business is named. */
const OF_A_PERSON =
  /(?<![a-z])(?:pts?|patients?|paciente|pateint|cell?(?:ular)?|celu|mobile|moms?|dads?|mother|father|mama|papa|husband|wife|spouse|son|daughter|dtr|hija|hijo|grandma|grandpa|her|his|he|she|him|text|txt|home|casa|sra?|senora?|sister|brother|parents?|niñ[oa]|landline)(?![a-z])/i;
/** The person who answers for a child; in capitals it is the payer. */
const GUARDIAN_OF_A_CHILD = /\bguardian\b/;

/** Whether a context names a person whose number, e-mail or address this may be. */
export function isPersonal(context: string): boolean {
  return OF_A_PERSON.test(context) || GUARDIAN_OF_A_CHILD.test(context);
}

/** Whether a context names a payer or another business. */
export function isBusiness(context: string): boolean {
  return OF_A_BUSINESS.test(context) || PAYER.test(context.replace(GUARDIAN_OF_A_CHILD, ''));
}
