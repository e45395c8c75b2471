import { rows, type Wording } from "./wording.ts";

/** Words of the office that say little about the work. */
export const JARGON: readonly Wording[] = rows("jargon", "low", "puts many people off and says little", [
  [
    /\b(?:rock ?stars?|ninjas?|gurus?|wizards?|superstars?|unicorns?|jedis?|superhero(?:es)?)(?: (?:developer|engineer|programmer|designer|analyst|manager|marketer|recruiter)s?)?\b/gi,
    "role",
  ],
  [/\bhit the ground running\b|\bhit ground running\b/gi, "start quickly"],
  [/\bwork(?:s|ing)? hard,? (?:and )?play(?:s|ing)? hard\b/gi, "do good work"],
  [/\b(?:(?:fast|high)[- ]pace[d]?|fast[- ]moving|high[- ]octane)\b/gi, "busy"],
  [/\bhigh[- ]energy\b/gi, "motivated"],
  [/\bself[- ]starters?\b/gi, "people who work independently"],
  [/\bgo[- ]getters?\b/gi, "motivated people"],
  [/\bgo(?:es|ing)? the extra mile\b/gi, "do thorough work"],
  [/\b(?:do |doing )?whatever it takes\b/gi, ""],
  [/\bwear(?:s|ing)? (?:many|multiple|several|a lot of) hats\b/gi, "take on several tasks"],
  [/\bthink(?:s|ing)? outside (?:of )?the box\b/gi, "find new solutions"],
  [/\bbleeding[- ]edge\b/gi, "modern"],
  [/\bworld[- ]class(?= \p{L}+[- ]?\p{L}* ?(?:skills?|talent|developers?|engineers?|team))/giu, "very good"],
  [/\bgive(?:s)? 1[1-9]0 ?%?/gi, ""],
  [/\bthick[- ]skin(?:ned)?\b/gi, ""],
  [/\blike (?:a|one big) family\b|\bone big (?:happy )?family\b/gi, "a supportive team"],
  [/\bmake[- ]it[- ]happen\b/gi, ""],
  [/\b(?:synerg(?:y|ies|ize)|move the needle|low[- ]hanging fruit|paradigm shift)\b/gi, ""],
  [/\b(?:industry[- ])?disrupt(?:ing|ive|or)?\b/gi, "new"],
  [/\bsuper passionate\b/gi, "interested in"],
  [/\b(?:kill(?:er)? it|crush(?:es|ing)? it)\b/gi, "do well"],
  [
    /\b(?:bring|bringing) (?:your |an? )?["“]?a[- ]game\b|\ba[- ]players?\b|\b10x (?:engineers?|developers?|programmers?)\b|\ball[- ]stars?\b/gi,
    "role",
  ],
  [/\bgrowth[- ]?hack(?:ers?|ing)?\b/gi, "growth marketing"],
  [/\bhustl(?:e|ers?|ing)\b|\b(?:embrace|love|enjoy) the grind\b/gi, "work steadily"],
  [/\blive(?:s)?(?:,| and| &) breathe(?:s)?\b|\beat,? sleep,? (?:and )?(?:breathe|dream)\b/gi, "care about"],
  [
    /\b(?:results?|goal)[- ](?:driven|oriented)\b(?= (?:\p{L}+ )?(?:team|person|people|individual|professional|player|self|mindset|attitude))|\bcan[- ]do (?:attitude|spirit|mentality)\b/giu,
    "reliable",
  ],
  [
    /\b(?:join|part of) (?:our|the|this)(?: \p{L}+)? family\b(?! (?:practice|business|medicine|office|law|physician|center|centre|clinic|owned|run|support|service))|\b(?:we are|we['’]re) (?:a|one)(?: \p{L}+)? family\b(?! (?:practice|business|owned|run|company|firm|law|dental))|\bmore than (?:just )?colleagues\b/giu,
    "the team",
  ],
  [
    /\b(?:game[- ]?changers?|thought leaders?|movers? and shakers?|laser[- ]focused|boil the ocean|drink the kool[- ]aid|(?:kick|bad)[- ]?ass(?:es)?|circle back|drill(?:s|ing)? down and|touch base)\b/gi,
    "",
  ],
  [
    /\bhungry for\b|\bfire in (?:the|your) belly\b|\bcrush(?:es|ing)? (?:your |our |their |the )?(?:targets?|goals?|quotas?|numbers)\b/gi,
    "committed to",
  ],
  [/\bjuggl(?:e|es|ing) (?:many|multiple|several|competing|different|a number of)\b/gi, "plan several"],
  [
    /\b(?:sales|closing|code|coding|data|marketing|design|growth) (?:killers?|monkeys?|machines?|beasts?|animals?|sharks?|wizzes|whiz(?:zes)?|heroe?s?|junkies?)\b/gi,
    "role",
  ],
  [/\bbest[- ](?:of|in)[- ](?:breed|class)\b/gi, "good"],
]);
