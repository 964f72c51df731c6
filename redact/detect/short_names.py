"""Given names that people shorten: each line the full name and what it is shortened to. Data, in small letters.

Common usage in the United Kingdom; spellings of one name share a line. A short form is only ever looked for when the
document names somebody by the full one, or the other way round.
"""

from __future__ import annotations

_TABLE = """
abigail abbie abby gail
abdulrahman abdul rahman
adrian ade
agnieszka aga
albert bert bertie al
aleksandra alexandra ola sandra alex lexi sasha
alexander aleksander alex al xander sandy sasha
alfred alf alfie fred
alison ali
amanda mandy
amelia millie amy
andrew andy drew
angela angie
anthony antony tony ant
arthur art
barbara barb babs
bartholomew bart
beatrice bea trixie
benjamin ben benny benji
bernard bernie
bradley brad
brian bri
bridget bridie
cameron cam
carolyn caroline carol caz
catherine katherine kathryn katharine kate katie kathy cathy kat kitty cath
cecilia celia
charles charlie chas chuck
charlotte charlie lottie
christina christine chris chrissie tina
christopher chris kit topher
clifford cliff
colin col
cornelius con neil
daniel dan danny
david dave davy dai
deborah deb debbie debs
dennis den
derek del
dominic dom
donald don donny
dorothy dot dottie
douglas doug dougie
duncan dunc
edward ed eddie ted teddy ned
eleanor ellie nell nora
elizabeth elisabeth liz lizzie beth betty bess eliza libby lisa elsie
emily em emmy
emmanuel manny
eugene gene
evelyn evie
florence flo florrie
frances fran frankie
francis frank frankie
frederick fred freddie
gabriel gabe
gabrielle gabby
gareth gaz
geoffrey jeffrey geoff jeff
george georgie
gerald gerard gerry jerry
geraldine gerry
gillian jill gill
graham gray
gregory greg
harold harry hal
harriet hattie harry
helena helen nell lena
henry harry hal
herbert bert herb
hugh hughie
ian iain
imogen immy
isabella isabel isobel bella izzy
jacob jake
jacqueline jackie jacqui
james jim jimmy jamie jem
janet jan
jason jay
jennifer jen jenny
jeremy jerry jez
jessica jess jessie
joanna joanne jo
jonathan jon jonny
john johnny jack
joseph joe joey
josephine jo josie
joshua josh
judith judy jude
julian jules
julia julie jules
kenneth ken kenny
kevin kev
kimberley kim
krzysztof kris krzys
laura lauren laurie
lawrence laurence larry laurie
leonard len lenny leo
leslie lesley les
lillian lily
louise lou
lucinda lucy cindy
madeleine maddie
magdalena magda
malgorzata gosia
malcolm mal
margaret maggie meg peggy marge mags
maria marie
mark marc
martin marty
matilda tilly
matthew matt matty
maureen mo
maurice mo
maximilian max
melanie mel
melissa mel lissa
michael mick mike micky mikey
michelle shell
mohammed muhammad mohamed mohammad mohamad muhammed mo
montgomery monty
nathaniel nathan nat
natalie nat
nicholas nicolas nick nicky
nicola nikki nicky
nigel nige
oliver ollie olly
olivia liv livvy
oluwaseun seun
oluwatobi tobi
oyewole wole
pamela pam
patricia pat patsy trish tricia
patrick paddy pat
penelope penny
peter pete
philip phillip phil pip
philippa pippa
rachel rach
raymond ray
rebecca becky becca bex
reginald reg reggie
richard rich rick ricky dick richie
robert rob bob bobby robbie bert
roderick rod roddy
rodney rod
roger rog
ronald ron ronnie
rosemary rose rosie
rupert rupe
russell russ
samantha sam sammy
samuel sam sammy
sandra sandy
sebastian seb bastian
sharon shaz
shirley shirl
sidney sid
simon si
sophie sophia soph
stephanie steph
stephen steven steve ste
stuart stewart stu
susan sue susie suzanne
sylvia syl
tamara tammy
terence terry tel
teresa theresa terry tess tracey
thaddeus thad tad
theodore theo ted teddy
thomas tom tommy
timothy tim timmy
tobias toby
trevor trev
valerie val
veronica ronnie
victor vic
victoria vicky vikki tori
vincent vince vinny
vivien vivienne viv
walter wally walt
wilfred wilf
william will bill billy willie liam
winifred win winnie
yvonne eve
zachary zach zack
"""


def _alike() -> dict[str, frozenset[str]]:
    alike: dict[str, set[str]] = {}
    for line in _TABLE.split("\n"):
        names = line.split()
        if names:
            full, short = names[0], names[1:]
            alike.setdefault(full, set()).update(short)
            for one in short:
                alike.setdefault(one, set()).update({full, *short} - {one})
    return {name: frozenset(others) for name, others in alike.items()}


ALIKE = _alike()
"""For a given name, the other forms of it."""
