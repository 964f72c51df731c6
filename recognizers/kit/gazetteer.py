"""Given names and surnames that we know, by key (`redact.detect.words.key_of`), and which of them are words or places.

The lists are those that our training texts draw from: written by us, a few thousand names of many communities. A list
never holds everybody, so a rule may believe a word more for standing here, and must not believe it less for missing.
"""

from __future__ import annotations

from recognizers.names.communities import COMMUNITIES
from redact.detect.short_names import ALIKE
from redact.detect.words import PARTICLES, key_of

SHORTEST = 3

WORDS_TOO = frozenset(
    """
    abbey able al alba amber america amity ana angel april art ash asia august aurora autumn ava bas basil bay belle bell
    berry beryl bill billy blue blossom bob bonny bran brand brandy brit brook brooke buck bud bunny buster buzz can candy carol cash chad
    chance charity chase chastity chelsea cherry christian chuck clay cliff colt constance coral crystal cruz cuba dab daisy dale
    dan dawn dean dee dei del delta den derby destiny diamond dick dixie dolly don dot drew duke earl earnest eden elan elder elif els
    emerald emir euros eve ever faith fay fen fern fleur flora florence flower forest fox frank gale gang gay gene genesis georgia gill
    ginger glen glenn gore grace grant green guy hale ham happy harmony harry haven hazel heath heather heaven henna herb hero
    holly honey hope hung hunt hunter ida india ion iris isle israel ivory ivy jack jade jan jasmine jasper jay jean jersey
    jet jewel jock joe john johnny joke jordan josh joy judge jules julius june junior justice juniper ka kale kay kent kenya king kit lake lan lance
    lane lark laurel lea lee leo liberty lily lincoln lis liv lone long lot lou love lucky mac mae major man mai mail marc march
    marina mark marsh mason mat matt max may mecca mel melody mercedes mercy merit merry mike miles milan min mint misty mo mon moss
    my myrtle na nam nick noble noel nor norm north nova oak olive opal ova ove page paige paris park parker pat patience pearl
    penny per pepper perry petra pia pip piper polly poppy porter precious press preston price prim primrose prince princess
    prudence queen rain raven ray red reed reef rex rich river rob robin rock rod roman roman rosa rose rosemary ruby rudy rue
    rush rusty ruth sage said sal sally sam sandy savannah scarlet scout sequoia shah sherry sid sidney sierra siena silver sky skye
    sofia sol sonny sophia spencer spring stan stanley star stella sterling stew stone stormy sue summer sunny tab tag tally
    tam tan tara tatum tawny tel temple terra tiffany tiger tim toby tom tommy tony trinity troy tuesday tulip una van
    velvet verity verona victor victoria viola violet virginia vivian wade wales walker ward warren washington wednesday
    wells west will willow win wing winter wolf wren york young zion sahara santa ho hai thi chi bin bint abu mohamed's
    """.split()
)
"""Given names that are words, places, brands or months as well: they need more than a capital to be believed."""
_ORDINARY_TOO = frozenset(
    "john jack harry tom sam joe jean sally ruth tony dan tim stella stanley toby rudy julius".split()
)

_MORE = frozenset(
    """
    aiden aisha alfie alma amal amelie amina amira anabel annabelle anya april aria arlo arran arthur ava avery ayesha ayla
    bailey barnaby baz beatrix benji bethan blake blessing bobby bonnie brandon bronagh bronwen caden caleb callum cara carys
    casper cassidy cerys charlie chelsea chloe clara cody cora courtney daisy dawn declan demi dewi dexter dylan ebony edie
    efe elin elliot ellis elodie elsie emrys ephraim erin esme ethan eva evan evie ezra fatou fatima faith ffion fiadh finlay finn
    finley fleur freya frankie gareth gethin grace gwen harley harper harvey hattie haydn hope hudson iestyn ifan ines iona isaac isla
    ivan ivo jacob jago jai jake jaxon jayden jenna jez jo jodie jonah jordan josie joshua june kacey kai kayla kayleigh keira
    keith kelly kelsey kerry kian kieran kyle lacey lara layla leah lee lena leo levi lewis libby liam lily logan lola lottie luca
    lucy luis lyla mabel maeve maisie malik mali martha mateo mavis maya mia mila millie minnie moira molly morgan myfanwy nathan
    nellie niamh noah nora oisin olive oliver ollie olwen orla oscar otis owen paige pearl phoebe piran poppy quinn ralph reggie
    reuben rhodri rhys riley rio roisin roman rory rosa rosie rowan ruby ryan saoirse sara scarlett shane shannon sian skye sonny
    sophie stan summer tamsyn tariq tegan thea theo tia tilly toby tomos tristan tyler una violet wilf willow wren xander yasmin zac zach
    zadie zain zara zayn zoe bo mina femi nate shaun sean dean darren wayne craig gavin stuart trevor clive derek nigel barry
    maureen doreen brenda sheila pauline lorraine janice joyce jean joan beryl marjorie vera gladys edna elsa agnes mabel enid
    """.split()
)
"""Given names that are common in the registers of the four nations, whatever the communities' lists hold."""

_LISTED = (
    _MORE | {key_of(part) for c in COMMUNITIES for name in (*c.women, *c.men) for part in name.split()} | set(ALIKE)
)
GIVEN = frozenset(n for n in _LISTED if len(n) >= SHORTEST and n not in PARTICLES)
"""Given names."""
AMBIGUOUS = (GIVEN & WORDS_TOO) - _ORDINARY_TOO
"""Given names that alone mean nothing."""
SURNAMES = frozenset(
    piece
    for c in COMMUNITIES
    for name in c.surnames
    for part in name.split()
    for piece in {key_of(part), *key_of(part).split("-")}
    if len(piece) >= SHORTEST and piece not in PARTICLES
)
"""Surnames; of double-barrelled ones the halves too."""


def is_known(name: str) -> bool:
    """Whether a given name that is no other word stands in a name."""
    return any(
        piece in GIVEN and piece not in AMBIGUOUS
        for word in name.replace(",", " ").split()
        for piece in {key_of(word), *key_of(word).split("-")}
    )
