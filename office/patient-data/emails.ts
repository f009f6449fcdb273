import { type Piece, places } from './line.ts';

/** An address of mail in bounded parts (RFC 5321 allows 64 and 63), also with `(at)` for the sign. */
const EMAIL =
  /(?<![\w.+-])[\w.+-]{1,64}(?:@| ?[([]at[)\]] ?)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/gi;
/** Spelled out, so that no program reads it. */
const SPELLED =
  /(?<![\w.+-])[\w.+-]{1,64} at [a-z0-9-]{2,63} dot (?:com|net|org|edu|example)(?![a-z])/gi;
/** Mailboxes of a task and not of a person. */
const TASK =
  /(?:^|[._+-])(?:claims?|info|billing|support|records?|providers?|relations|prov|fees?|edi|e?claims|appeals?|referrals?|cases?|front ?desk|office|reclamos|eligibility|elig|help|helpdesk|service|services|contact|admin|no-?reply|sales|credentialing|contracts?|network|attachments?|mail|team|hr|lab|preauths?|predeterminations?|reception|scheduling|dept|members?)(?:$|[._+-])|claims|appeals|billing|support|provider|referral|eligib|reject|dental|attach|credential|benefit|frontdesk|reclamos/i;
/** Words in the domains of payers, of practices and of those who work for them. */
const BUSINESS_DOMAIN =
  /delta|cigna|aetna|metlife|metdental|guardian|humana|concordia|uhc|ameritas|principal|anthem|bcbs|sunlife|dentaquest|dental|dentist|claim|insur|seguro|benefit|health|plans?\b|ortho|perio|endo|oralsurg|smile|dds|lab\b|clearing|practice|xchange|medicaid/i;

/** E-mail addresses of persons; those of payers, offices and tasks pass. */
export function findEmails(line: string): Piece[] {
  return [...places(line, EMAIL), ...places(line, SPELLED)].filter(({ text }) => {
    const [whole = '', domain = ''] = text.split(/@| ?[([]at[)\]] ?| at /i);
    // Behind a plus stands what its owner uses it for.
    const mailbox = whole.split('+')[0] ?? '';
    return !TASK.test(mailbox) && !BUSINESS_DOMAIN.test(domain);
  });
}
