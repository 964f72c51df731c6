"""Is this the name of a place in the United Kingdom? Towns and villages, districts of cities, counties, countries.

Towns and villages are GeoNames' (CC BY 4.0, see `localities.yaml`), which lacks most districts of cities; those, the
counties with their abbreviations, and the Welsh and Irish forms were written for this file.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import regex
import yaml

LONGEST = 7
"""Words of the longest name: Llanfair in full has one, Stow on the Wold four, and some parishes seven."""

_APOSTROPHE = regex.compile(r"['’ʼ]")
_BREAK = regex.compile(r"[^\p{L}\p{M}\p{N}]+")
_SHORT = {"st": "saint", "gt": "great", "lt": "little", "lit": "little", "mt": "mount", "nth": "north", "sth": "south"}


def plain(word: str) -> str:
    """One word of a name as the lists have it: small, without apostrophes, abbreviations written out."""
    small = _APOSTROPHE.sub("", word.casefold())
    return _SHORT.get(small, small)


def _key(name: str) -> str:
    return " ".join(plain(word) for word in _BREAK.split(_APOSTROPHE.sub("", name)) if word)


def _names(text: str) -> frozenset[str]:
    return frozenset(_key(name) for line in text.splitlines() for name in line.split(",") if name.strip())


REGIONS = _names(
    """
    Avon, Bedfordshire, Beds, Berkshire, Berks, Royal Berkshire, Buckinghamshire, Bucks, Cambridgeshire, Cambs
    Cheshire, Ches, Cleveland, Cornwall, Cumberland, Cumbria, Derbyshire, Derbys, Devon, Devonshire, Dorset, Durham
    County Durham, Co Durham, Essex, Gloucestershire, Glos, South Gloucestershire, S Glos, Greater London, Gtr London
    Greater Manchester, Gtr Manchester, GM, Hampshire, Hants, Herefordshire, Herefs, Hereford and Worcester
    Hertfordshire, Herts, Humberside, Huntingdonshire, Hunts, Isle of Wight, IoW, I O W, Kent, Lancashire, Lancs
    Leicestershire, Leics, Lincolnshire, Lincs, Merseyside, Middlesex, Middx, Mx, Norfolk, Northamptonshire, Northants
    Northumberland, Northumbs, Northumbria, Nottinghamshire, Notts, Oxfordshire, Oxon, Rutland, Shropshire, Salop
    Somerset, Som, Staffordshire, Staffs, Suffolk, Surrey, Sussex, East Sussex, West Sussex, E Sussex, W Sussex
    Tyne and Wear, Tyne & Wear, Warwickshire, Warks, West Midlands, W Midlands, Westmorland, Wiltshire, Wilts
    Worcestershire, Worcs, Yorkshire, Yorks, North Yorkshire, South Yorkshire, West Yorkshire, East Yorkshire
    N Yorkshire, S Yorkshire, W Yorkshire, E Yorkshire, N Yorks, S Yorks, W Yorks, E Yorks, North Yorks, South Yorks
    West Yorks, East Yorks, East Riding of Yorkshire, East Riding, North Lincolnshire, North East Lincolnshire
    N Lincs, NE Lincs, Isles of Scilly, Scilly, North Somerset, Bath and North East Somerset, BANES
    Aberdeenshire, Angus, Argyll, Argyllshire, Argyll and Bute, Ayrshire, East Ayrshire, North Ayrshire
    South Ayrshire, Banffshire, Berwickshire, Bute, Caithness, Clackmannanshire, Dumfriesshire
    Dumfries and Galloway, Dunbartonshire, East Dunbartonshire, West Dunbartonshire, East Lothian, Midlothian
    West Lothian, Fife, Inverness shire, Invernessshire, Kincardineshire, Kinross shire, Kirkcudbrightshire
    Lanarkshire, North Lanarkshire, South Lanarkshire, Morayshire, Moray, Nairnshire, Orkney, Peeblesshire, Perthshire
    Perth and Kinross, Renfrewshire, East Renfrewshire, Inverclyde, Ross shire, Ross and Cromarty, Roxburghshire
    Selkirkshire, Shetland, Stirlingshire, Strathclyde, Sutherland, Tayside, Wigtownshire, Highland, Highlands
    Scottish Borders, Borders, Western Isles, Outer Hebrides, Isle of Skye, Isle of Lewis, Isle of Harris
    Isle of Mull, Isle of Islay, Isle of Arran, Isle of Bute, Isle of Barra, South Uist, North Uist, Na h Eileanan Siar
    Anglesey, Ynys Môn, Isle of Anglesey, Blaenau Gwent, Brecknockshire, Breconshire, Bridgend, Caernarfonshire
    Caerphilly, Cardiganshire, Carmarthenshire, Carms, Sir Gaerfyrddin, Ceredigion, Clwyd, Conwy, Denbighshire
    Sir Ddinbych, Dyfed, Flintshire, Sir y Fflint, Glamorgan, Mid Glamorgan, South Glamorgan, West Glamorgan
    Vale of Glamorgan, Bro Morgannwg, Gwent, Gwynedd, Merionethshire, Merthyr Tydfil, Monmouthshire, Sir Fynwy
    Montgomeryshire, Neath Port Talbot, Pembrokeshire, Pembs, Sir Benfro, Powys, Radnorshire, Rhondda Cynon Taf, RCT
    Torfaen, Antrim, Armagh, Down, Fermanagh, Londonderry, Tyrone, County Antrim, County Armagh, County Down
    County Fermanagh, County Londonderry, County Tyrone, Co Antrim, Co Armagh, Co Down, Co Fermanagh, Co Londonderry
    Co Derry, County Derry, Co Tyrone, Jersey, Guernsey, Alderney, Sark, Isle of Man, IOM, Channel Islands
    UK, U K, GB, Great Britain, United Kingdom, England, Scotland, Wales, Cymru, Northern Ireland, N Ireland, NI
    """
)
"""Counties, old and new, their usual abbreviations, and the countries."""

_LONDON = """
    Barking, Dagenham, Barking and Dagenham, Barnet, Bexley, Brent, Bromley, Camden, Croydon, Ealing, Enfield
    Greenwich, Royal Greenwich, Hackney, Hammersmith, Fulham, Hammersmith and Fulham, Haringey, Harrow, Havering
    Hillingdon, Hounslow, Islington, Kensington, Chelsea, Kensington and Chelsea, Kingston, Lambeth, Lewisham, Merton
    Newham, Redbridge, Richmond, Southwark, Sutton, Tower Hamlets, Waltham Forest, Wandsworth, Westminster
    City of London, Abbey Wood, Acton, Aldgate, Angel, Anerley, Archway, Balham, Barbican, Barnes, Battersea, Bayswater
    Beckton, Belgravia, Bellingham, Belsize Park, Bermondsey, Bethnal Green, Blackfriars, Blackheath, Bloomsbury
    Borough, Bounds Green, Bow, Brixton, Brockley, Bromley by Bow, Brondesbury, Burnt Oak, Camberwell, Camden Town
    Canada Water, Canary Wharf, Canning Town, Canonbury, Catford, Charing Cross, Charlton, Chalk Farm, Childs Hill
    Chinatown, Chiswick, Clapham, Clapham Common, Clapham Junction, Clapton, Upper Clapton, Lower Clapton, Clerkenwell
    Colindale, Colliers Wood, Covent Garden, Cricklewood, Crouch End, Crystal Palace, Custom House, Dalston, Deptford
    Docklands, Dulwich, East Dulwich, West Dulwich, Earls Court, Earlsfield, East Finchley, East Ham, East Sheen
    Edgware, Edmonton, Elephant and Castle, Eltham, Euston, Farringdon, Feltham, Finchley, Finsbury, Finsbury Park
    Fitzrovia, Forest Gate, Forest Hill, Friern Barnet, Gidea Park, Gipsy Hill, Golders Green, Gospel Oak, Grove Park
    Haggerston, Hampstead, West Hampstead, South Hampstead, Hampstead Heath, Harlesden, Harold Hill, Harold Wood
    Harringay, Hendon, Herne Hill, Highbury, Highgate, Hither Green, Holborn, Holland Park, Holloway, Homerton
    Honor Oak, Hornsey, Hoxton, Isle of Dogs, Kennington, Kensal Green, Kensal Rise, Kentish Town, Kidbrooke, Kilburn
    Kings Cross, Kingsbury, Knightsbridge, Ladbroke Grove, Lee, Leyton, Leytonstone, Limehouse, Lisson Grove
    Little Venice, Loughborough Junction, Maida Vale, Manor House, Manor Park, Marylebone, Mayfair, Mile End, Mill Hill
    Millbank, Millwall, Morden, Mortlake, Moorgate, Mottingham, Muswell Hill, Neasden, New Cross, New Malden
    Newington Green, Nine Elms, Norbury, North Finchley, Northolt, Notting Hill, Nunhead, Old Street, Orpington
    Paddington, Palmers Green, Parsons Green, Peckham, Peckham Rye, Penge, Pentonville, Perivale, Pimlico, Plaistow
    Plumstead, Ponders End, Poplar, Primrose Hill, Purley, Putney, Queens Park, Rainham, Raynes Park, Roehampton
    Rotherhithe, Seven Dials, Seven Kings, Seven Sisters, Shadwell, Shepherds Bush, Shoreditch, Sidcup, Silvertown
    Soho, Somers Town, South Bank, South Kensington, South Norwood, Southall, Southfields, Southgate, Spitalfields
    St Johns Wood, St Jamess, St Pancras, Stamford Hill, Stanmore, Stepney, Stockwell, Stoke Newington, Stratford
    Strawberry Hill, Streatham, Streatham Hill, Surrey Quays, Sydenham, Thamesmead, The Borough, Thornton Heath, Tooting
    Tooting Bec, Tottenham, South Tottenham, Tottenham Hale, Totteridge, Tufnell Park, Tulse Hill, Turnpike Lane
    Upminster, Upper Holloway, Upton Park, Vauxhall, Victoria, Walthamstow, Walworth, Wanstead, Wapping, Welling
    Wembley, West Brompton, West End, West Ham, West Kensington, West Norwood, West Wickham, Westbourne Park
    White City, Whitechapel, Whetstone, Willesden, Willesden Green, Wimbledon, Winchmore Hill, Wood Green, Woodford
    Woolwich, Worcester Park, Wormwood Scrubs, Yiewsley
"""
"""Boroughs and districts of London."""

_DISTRICTS = """
    Acocks Green, Alum Rock, Aston, Balsall Heath, Bartley Green, Billesley, Bordesley Green, Bournville, Cotteridge
    Digbeth, Edgbaston, Erdington, Great Barr, Hall Green, Handsworth, Harborne, Hockley, Kings Heath, Kings Norton
    Kingstanding, Kitts Green, Ladywood, Longbridge, Lozells, Moseley, Nechells, Northfield, Perry Barr, Quinton
    Saltley, Selly Oak, Selly Park, Shard End, Sheldon, Small Heath, Sparkbrook, Sparkhill, Stechford, Stirchley
    Tyseley, Ward End, Washwood Heath, Weoley Castle, Winson Green, Yardley, Yardley Wood
    Ancoats, Ardwick, Beswick, Blackley, Burnage, Cheetham Hill, Chorlton, Chorlton cum Hardy, Clayton, Collyhurst
    Crumpsall, Didsbury, Fallowfield, Gorton, Harpurhey, Hulme, Levenshulme, Longsight, Miles Platting, Moss Side
    Moston, New Moston, Newton Heath, Northenden, Openshaw, Rusholme, Victoria Park, Whalley Range, Withington
    Wythenshawe, Broughton, Pendleton, Ordsall, Weaste, Salford Quays, Media City
    Adel, Alwoodley, Armley, Beeston, Belle Isle, Bramley, Burley, Burmantofts, Chapel Allerton, Chapeltown
    Cross Gates, Crossgates, Farnley, Gipton, Gledhow, Halton Moor, Harehills, Headingley, Holbeck, Hunslet
    Hyde Park, Kirkstall, Meanwood, Middleton, Moortown, Oakwood, Osmondthorpe, Potternewton, Richmond Hill, Roundhay
    Seacroft, Shadwell, Swarcliffe, Weetwood, Whinmoor, Woodhouse, Wortley, Bierley, Buttershaw, Eccleshill, Heaton
    Holme Wood, Idle, Laisterdyke, Low Moor, Manningham, Thornbury, Undercliffe, Wibsey, Wyke, Girlington, Allerton
    Aigburth, Aintree, Allerton, Anfield, Childwall, Clubmoor, Croxteth, Dingle, Dovecot, Edge Hill, Everton
    Fazakerley, Garston, Gateacre, Kensington, Kirkdale, Knotty Ash, Mossley Hill, Norris Green, Old Swan, Speke
    Toxteth, Tuebrook, Vauxhall, Walton, Wavertree, West Derby, Woolton
    Broomhill, Burngreave, Crookes, Darnall, Ecclesall, Firth Park, Fulwood, Gleadless, Heeley, Hillsborough, Meersbrook
    Nether Edge, Norfolk Park, Parson Cross, Pitsmoor, Sharrow, Southey Green, Tinsley, Walkley, Wincobank, Woodseats
    Arthurs Hill, Benwell, Byker, Elswick, Fenham, Fawdon, Gosforth, Heaton, Jesmond, Kenton, Kingston Park, Scotswood
    Walker, Walkergate, Westerhope, Bensham, Low Fell, Hendon, Pallion, Southwick, Roker
    Ashley Down, Barton Hill, Bedminster, Bishopston, Bishopsworth, Brislington, Clifton, Cotham, Easton, Eastville
    Fishponds, Hartcliffe, Henbury, Horfield, Knowle, Lawrence Hill, Lawrence Weston, Lockleaze, Montpelier, Redcliffe
    Redland, Sea Mills, Shirehampton, Southmead, Southville, St Pauls, Stapleton, Stoke Bishop, Totterdown
    Westbury on Trym, Whitchurch, Windmill Hill, Withywood
    Aspley, Basford, Bestwood, Bilborough, Bulwell, Clifton, Forest Fields, Hyson Green, Lenton, Mapperley, Radford
    Sherwood, Sneinton, St Anns, The Meadows, Top Valley, Wollaton, Aylestone, Beaumont Leys, Belgrave, Braunstone
    Clarendon Park, Evington, Eyres Monsell, Highfields, Humberstone, Knighton, New Parks, Rushey Mead, Spinney Hills
    Stoneygate, Thurnby Lodge, Westcotes, Allenton, Alvaston, Chaddesden, Normanton, Sinfin, Littleover, Mackworth
    Foleshill, Hillfields, Tile Hill, Earlsdon, Cheylesmore, Canley, Wyken, Radford, Blakenall, Bloxwich, Fallings Park
    Anlaby, Bransholme, Orchard Park, Hessle Road, Bitterne, Freemantle, Portswood, Shirley, Swaythling, Thornhill
    Woolston, Cosham, Copnor, Fratton, Hilsea, Landport, Milton, Paulsgrove, Southsea, Somers Town, Hanover, Kemptown
    Kemp Town, Moulsecoomb, Patcham, Preston Park, Whitehawk, Woodingdean, Bevendean, Cowley, Blackbird Leys, Headington
    Jericho, Summertown, Wolvercote, Chesterton, Cherry Hinton, Arbury, Trumpington, Devonport, Efford, Lipson, Mutley
    Plympton, Plymstock, Stonehouse, Whitleigh, St Budeaux, Heavitree, Exwick, Wonford
    Adamsdown, Butetown, Cardiff Bay, Canton, Cathays, Cyncoed, Ely, Fairwater, Gabalfa, Grangetown, Heath, Lisvane
    Llandaff, Llandaff North, Llanishen, Llanrumney, Pentwyn, Pentrebane, Pontcanna, Pontprennau, Rhiwbina, Riverside
    Roath, Rumney, Splott, St Mellons, Tremorfa, Trowbridge, Whitchurch, Townhill, Uplands, Sketty, Mayhill, Bonymaen
    Morriston, St Thomas, Pillgwenlly, Ringland, Alway, Bettws, Maindee
    Anderston, Anniesland, Baillieston, Bridgeton, Calton, Cardonald, Carntyne, Castlemilk, Cathcart, Craigend
    Cranhill, Dalmarnock, Dennistoun, Drumchapel, Easterhouse, Garthamlock, Gorbals, Govan, Govanhill, Hillhead
    Hyndland, Ibrox, Kelvindale, Kelvingrove, Kelvinside, Kings Park, Knightswood, Langside, Maryhill, Milton, Mount Florida
    Parkhead, Partick, Pollok, Pollokshaws, Pollokshields, Possilpark, Provanmill, Riddrie, Royston, Ruchill, Scotstoun
    Shawlands, Shettleston, Sighthill, Springburn, Tollcross, Townhead, Yoker, Barlanark, Merchant City
    Bruntsfield, Corstorphine, Craigmillar, Dalry, Gorgie, Granton, Leith, Liberton, Marchmont, Merchiston, Morningside
    Muirhouse, Murrayfield, Newhaven, Newington, Niddrie, Oxgangs, Pilrig, Pilton, Portobello, Saughton, Stockbridge
    Trinity, Wester Hailes, Gilmerton, Drylaw, Blackhall, Colinton, Currie, Torry, Tillydrone, Northfield, Mastrick
    Lochee, Whitfield, Fintry, Ardler, Stobswell
    Ardoyne, Andersonstown, Ballymurphy, Ballysillan, Bloomfield, Castlereagh, Cregagh, Dundonald, Finaghy, Glengormley
    Knock, Lisburn Road, Malone, New Lodge, Ormeau, Rathcoole, Sandy Row, Shankill, Short Strand, Stranmillis
    Sydenham, Turf Lodge, Twinbrook, Tigers Bay, Bogside, Creggan, Waterside, Galliagh, Shantallow
    Bailrigg, Everthorpe, Heysham, Ingol, Ribbleton, Fulwood, Shadsworth, Kyleakin, Broadford, Pidley, Little Snoring
    Great Snoring, Nether Stowey, Over Stowey, Upper Slaughter, Lower Slaughter, Nether Wallop, Middle Wallop
    Over Wallop, Stoke St Gregory, Tydd St Giles, Tydd Gote, Hook Norton, Kirkby Lonsdale, Hebden Bridge, Netherfield
"""
"""Districts of other cities, and villages that our own examples use."""

_OTHER_FORMS = """
    Abertawe, Caerdydd, Casnewydd, Wrecsam, Aberhonddu, Abergwaun, Aberteifi, Caerfyrddin, Castell Nedd, Hwlffordd
    Llanelwy, Y Rhyl, Y Fenni, Y Drenewydd, Y Trallwng, Treffynnon, Yr Wyddgrug, Pen y bont ar Ogwr, Pontypwl
    Porth Tywyn, Penfro, Dinbych, Dinbych y Pysgod, Rhuthun, Caergybi, Conwy, Biwmares, Porthaethwy, Bangor, Y Bala
    Merthyr Tudful, Caerffili, Trefynwy, Cas gwent, Caerleon, Cil y coed, Llanymddyfri, Llandeilo, Y Barri, Penarth
    Glasgow, Glaschu, Dun Eideann, Inbhir Nis, Derry, Doire, Beal Feirste, Newry, An tIur, Omagh, Strabane
    Newcastle, Hull, Southend, Weston, Kings Lynn, Bury St Edmunds, St Leonards, St Leonards on Sea, St Helens, St Ives
    Burton, Stoke, Grimsby, Bishops Stortford, Ashby, Bourton, Stow on the Wold, Stratford upon Avon, Stratford
    Berwick, Barrow, Newark, Melton, Welwyn, Welwyn Garden City, Letchworth, Milton Keynes, MK, Kings Langley
    St Helier, St Peter Port, Douglas, Ramsey, Castletown, Peel, St Johns, Manchester, Mcr, Birmingham, Bham, B ham
    Liverpool, Soton, Wolverhampton, W ton, L pool, Notts, Sheff, Edinburgh, Brum
"""


@cache
def places() -> frozenset[str]:
    """Every name that is known, written as `plain` does, words parted by one blank."""
    data = yaml.safe_load(Path(__file__).with_name("localities.yaml").read_text(encoding="utf-8"))
    towns = frozenset(_key(name) for name in data["places"].splitlines())
    return towns | REGIONS | _names(_LONDON) | _names(_DISTRICTS) | _names(_OTHER_FORMS)


@cache
def first_words() -> frozenset[str]:
    """The first word of every name: a look here spares most look-ups."""
    return frozenset(name.partition(" ")[0] for name in places())


def longest(words: Sequence[str]) -> int:
    """How many of the first `words` (each as `plain` gives it) make up the longest known place; 0 when none does."""
    if not words or words[0] not in first_words():
        return 0
    known = places()
    for count in range(min(len(words), LONGEST), 0, -1):
        if " ".join(words[:count]) in known:
            return count
    return 0


def is_region(words: Sequence[str]) -> bool:
    """True for a county or a country."""
    return " ".join(words) in REGIONS
