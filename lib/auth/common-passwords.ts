// The words that most leaked passwords are built on. Digits, signs, case and look-alikes around them add little.
const STEMS = `
  password passwort passw pass passwd contrasena motdepasse wachtwoord parola haslo senha welcome welkom bienvenue
  willkommen login logon signin access admin administrator root user guest test tester testing testtest demo default
  changeme change letmein letme secret secure security private master qwerty qwertz azerty qwertyuiop qwertyui qwert
  asdf asdfgh asdfghjkl asdfasdf zxcvbn zxcvbnm zxcv qazwsx qazwsxedc qweasd qweasdzxc wasd poiuytrewq lkjhgfdsa
  mnbvcxz abc abcd abcde abcdef abcdefg abcdefgh abcabc aaa aaaa aaaaa aaaaaa aaaaaaaa xxx xxxx xxxxxx zzz zzzz
  iloveyou ilove iloveu loveyou lovely love lover loveme sunshine princess princesa monkey dragon shadow superman
  batman spiderman pokemon pikachu naruto starwars trustno trustnoone football baseball basketball soccer hockey
  tennis golf golfer liverpool chelsea arsenal barcelona realmadrid juventus michael jennifer jessica jordan ashley
  daniel thomas andrew joshua matthew robert charlie george nicole michelle anthony amanda hannah samantha william
  jasmine jackson justin brandon maggie buster hunter killer ranger rangers cowboy cowboys eagles yankees lakers
  steelers tigger tiger tigers lion panther wolf bear dolphin butterfly flower rainbow angel angels heaven hello
  helloworld hello hallo hola bonjour whatever nothing computer internet google facebook twitter instagram youtube
  linkedin microsoft windows apple samsung android iphone nokia mustang corvette ferrari porsche mercedes bmw audi
  harley yamaha honda toyota freedom forever family friends friend summer winter spring autumn january february march
  april may june july august september october november december monday friday sunday cookie chocolate cheese banana
  orange pepper ginger coffee pizza purple silver golden diamond crystal money dollar bitch fuck fuckyou fuckoff
  asshole sexy sexsex pussy badboy badgirl bigboy babygirl baby babyboy mother father mommy daddy jesus jesuschrist
  christ blessed matrix phoenix thunder lightning ninja samurai warrior legend hacker startrek gandalf merlin
  snoopy garfield mickey donald barney scooter peanut peaches cupcake sweety sweet honey kitty kitten puppy doggy
  company office work job career candor hiring resume recruiter candidate letmeinnow opensesame qwe qaz wsx zaq
  temp temporary sample example null undefined foobar foo bar blink metallica nirvana eminem slipknot greenday
`;

const COMMON_STEMS = new Set(STEMS.trim().split(/\s+/));

const LOOK_ALIKES: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "@": "a",
  $: "s",
  "!": "i",
};

const RUNS = ["01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Whether a password is a well-known word dressed with digits and signs, a keyboard run, or one thing repeated. */
export function isCommonPassword(password: string): boolean {
  const lower = password.toLowerCase();
  const bare = lower.replace(/^[^a-z]+|[^a-z]+$/g, "");
  const undressed = lower.replace(/^[^a-z0-9@$!]+|[\d\W_]+$/g, "").replace(/[0134578@$!]/g, swap);
  return COMMON_STEMS.has(bare) || COMMON_STEMS.has(undressed) || isRun(lower) || isRepetition(lower);
}

function swap(sign: string): string {
  return LOOK_ALIKES[sign] ?? sign;
}

// "abcd1234", "qwerty12345": every piece is a stretch of a well-known row.
function isRun(text: string): boolean {
  const pieces = text.match(/[a-z]+|\d+/g) ?? [];
  if (pieces.join("").length < text.length - 2) return false;
  return pieces.every((piece) => RUNS.some((row) => row.includes(piece) || row.includes(reversed(piece))));
}

// "a1a1a1a1", "11111111a" without its last sign.
function isRepetition(text: string): boolean {
  return new Set(text).size <= 2 || /^(.{1,4})\1+.?$/.test(text);
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}
