"""Words that places are made of: real towns and districts, invented localities, street names, house names."""

from __future__ import annotations

from recognizers.names.community import names

TOWNS = names(
    """London, Birmingham, Manchester, Leeds, Sheffield, Liverpool, Bristol, Newcastle, Nottingham, Leicester, Coventry, Bradford, Cardiff,
    Belfast, Glasgow, Edinburgh, Aberdeen, Dundee, Inverness, Swansea, Newport, Wrexham, Bangor, Derry, Lisburn, Newry, Plymouth, Exeter,
    Southampton, Portsmouth, Brighton, Hove, Worthing, Hastings, Eastbourne, Folkestone, Dover, Margate, Canterbury, Maidstone, Gillingham,
    Chatham, Dartford, Crawley, Guildford, Woking, Reading, Slough, Swindon, Oxford, Banbury, Luton, Watford, Stevenage, Cambridge,
    Peterborough, Norwich, Ipswich, Colchester, Chelmsford, Basildon, Southend, Northampton, Kettering, Corby, Bedford, Milton Keynes,
    Worcester, Hereford, Gloucester, Cheltenham, Telford, Shrewsbury, Stafford, Stoke-on-Trent, Walsall, Wolverhampton, Dudley, Solihull,
    Derby, Chesterfield, Mansfield, Lincoln, Grimsby, Scunthorpe, Hull, York, Harrogate, Scarborough, Middlesbrough, Darlington, Durham,
    Sunderland, Gateshead, Carlisle, Barrow-in-Furness, Lancaster, Preston, Blackpool, Blackburn, Burnley, Bolton, Bury, Rochdale, Oldham,
    Stockport, Salford, Wigan, Warrington, St Helens, Birkenhead, Chester, Crewe, Macclesfield, Huddersfield, Halifax, Wakefield, Barnsley,
    Doncaster, Rotherham, Taunton, Yeovil, Truro, Penzance, Bath, Salisbury, Bournemouth, Poole, Weymouth, Winchester, Aldershot, Penrith,
    Kendal, Whitby, Skegness, King's Lynn, Great Yarmouth, Lowestoft, Bury St Edmunds, Merthyr Tydfil, Llanelli, Aberystwyth, Stirling,
    Perth, Paisley, Kilmarnock, Ayr, Dumfries, Falkirk, Oban, Fort William, Stornoway, Lerwick, Omagh, Enniskillen"""
)
DISTRICTS = names(
    """Hackney, Brixton, Peckham, Tottenham, Walthamstow, Lewisham, Woolwich, Croydon, Ealing, Southall, Hounslow, Wembley, Harlesden, Camden,
    Islington, Shoreditch, Bethnal Green, Stepney, Poplar, Barking, Ilford, Romford, Enfield, Edmonton, Finchley, Barnet, Tooting, Streatham,
    Clapham, Battersea, Deptford, Catford, Sydenham, Thamesmead, Moss Side, Longsight, Levenshulme, Wythenshawe, Chorlton, Toxteth, Anfield,
    Bootle, Kirkby, Harehills, Chapeltown, Beeston, Handsworth, Aston, Sparkbrook, Small Heath, Erdington, St Pauls, Easton, Knowle, Ely,
    Splott, Govan, Maryhill, Easterhouse, Leith, Falls Road, Ballymena, Byker, Benwell, Gorton, Manningham, Hyson Green, Highfields"""
)
MADE_UP = names(
    """Northmoor, Halewick, Calderby, Eskmouth, Thornley Bridge, Ashcombe, Marlowe Heath, Brackenfield, Westerby, Oakhampton Vale, Saltmere,
    Little Wenham, Great Harrowby, Stoke Merrow, Upper Dunley, Fenwick St Mary, Kirkby Lathe, Wexley, Sandholme, Redcliff-on-Sea, Penwithen,
    Llanfarian, Aberfell, Strathorran, Kilbrannock, Ballycarn, Drumlea, Holmebury, Eastry Park, Coldbrook, Tarrant Abbas, Hemsworth Green,
    Moorgate End, Cragside, Whinfell, Dunmere, Lower Axley, Norton Bassett, Chilverton, Elmstead Cross"""
)
COUNTIES = names(
    """Kent, Essex, Surrey, Sussex, West Sussex, Hampshire, Dorset, Devon, Cornwall, Somerset, Wiltshire, Berkshire, Oxfordshire, Norfolk, Suffolk,
    Cambridgeshire, Lincolnshire, Leicestershire, Northamptonshire, Staffordshire, Derbyshire, Nottinghamshire, Cheshire, Lancashire, Cumbria,
    Merseyside, West Yorkshire, North Yorkshire, Durham, Northumberland, Gwynedd, Powys, Dyfed, Gwent, Fife, Lothian, Strathclyde, Co. Antrim,
    Co. Down, County Derry, Glos, Herts, Bucks, Middlesex, Merionethshire"""
)
COUNTRIES = names(
    """Poland, Romania, Nigeria, Ghana, Somalia, Pakistan, India, Bangladesh, Sri Lanka, Jamaica, Trinidad, Barbados, Turkey, Iran, Iraq,
    Afghanistan, Syria, Lebanon, Egypt, Sudan, Eritrea, Ethiopia, Kenya, Uganda, Zimbabwe, South Africa, Zambia, Congo, Sierra Leone, Gambia,
    Senegal, Lithuania, Latvia, Estonia, Bulgaria, Albania, Kosovo, Serbia, Croatia, Ukraine, Russia, Moldova, Hungary, Slovakia, the Czech
    Republic, Germany, France, Spain, Portugal, Italy, Greece, Cyprus, Ireland, Brazil, Colombia, Ecuador, Peru, Venezuela, China, Hong Kong,
    Vietnam, Thailand, Malaysia, the Philippines, Japan, South Korea, Nepal, Australia, New Zealand, Canada, the United States, Malta, Israel"""
)
STREET_FIRST = names(
    """Acacia, Albert, Alma, Arkwright, Ash, Ashley, Balmoral, Beech, Belgrave, Bellgate, Birch, Bridge, Brook, Cambridge, Castle, Cavendish, Cedar,
    Chapel, Chestnut, Church, Clarence, Clifton, Commercial, Corporation, Crossharbour, Curzon, Derby, Devonshire, Dock, Duke, Durham, East,
    Elm, Elizabeth, Factory, Fir Tree, Foundry, Garden, George, Gladstone, Gordon, Grange, Granville, Green, Grove, Harcourt, Harrow, Hawthorn,
    Hazel, Heath, High, Hill, Holly, Hope, Jubilee, King, King's, Kings, Laburnum, Lancaster, Larch, Lime, London, Long, Lord, Lower, Main, Manor,
    Maple, Market, Marlborough, Meadow, Mill, Milton, Montague, Moor, Nelson, New, North, Northcote, Nursery, Oak, Old, Orchard, Oxford,
    Park, Parker, Pembroke, Poplar, Prince's, Princess, Priory, Quay, Queen, Queens, Railway, Rectory, Regent, Richmond, River, Rose, Russell,
    St Andrew's, St George's, St James, St John's, St Mary's, St Peters, Saltpan, School, Shaftesbury, Silver, South, Spring, Stanley, Station,
    Sycamore, Tanner, Tennyson, Thomas, Tower, Union, Upper, Vicarage, Victoria, Walnut, Warwick, Water, Waterloo, Wellington, West, Willow,
    Windmill, Windsor, Wood, Woodland, York, Mandela, Gandhi, Churchill, Attlee, Bevan, Cromwell, Drake, Raleigh, Wordsworth, Byron, Shelley"""
)
STREET_LAST = names(
    """Road, Road, Road, Road, Street, Street, Street, Avenue, Avenue, Close, Close, Lane, Lane, Drive, Drive, Crescent, Gardens, Grove, Terrace,
    Place, Court, Way, Way, Walk, Mews, Square, Hill, Rise, View, Row, Green, Gate, Wynd, Parade, Yard, Rd, St, Ave, Cl"""
)
STREET_WHOLE = names(
    """The Crescent, The Green, Broadway, Cheapside, Fleetside, Kingsway, The Avenue, The Mount, Eastgate, Westgate, Whitehall, The Paddock, Castlegate,
    Rue Street, Lôn Isaf, Heol y Bont, Ffordd Deg, Stryd Fawr, Long Acre, Strand, Pentland Brae, Saltpans, The Ridgeway"""
)
HOUSE_NAMES = names(
    """Rose Cottage, The Old Forge, The Old Rectory, Manor Farm, Hill View, Oak House, Ivy Cottage, The Laurels, The Willows, Tŷ Gwyn, Bryn Awel,
    Fairview, Sunnyside, Orchard House, The Bungalow, Mill House, Station House, Glebe Farm, Hollybank, Seaview, Dunroamin, Larkfield, Greenacres"""
)
BUILDINGS = names(
    """Arena Tower, Elizabeth Court, Kennedy House, Nelson House, Trellick Point, Aspen Court, Wilberforce House, Mandela Court, Balfour Tower, Ruskin
    House, Attlee House, Beaumont Court, Churchill Gardens, Peabody Buildings, Bevan Court, Garrick House, Bentham House, St Mungo's Hostel"""
)
PUBS = names(
    """The Lord Nelson, The King's Head, The Red Lion, The Duke of York, The Prince Albert, The Lady Margaret, The Rose and Crown, The George, The Robin
    Hood, The Earl Grey, The Sir Robert Peel, The Marquis of Granby, The Jolly Farmer, The Black Bull, The Old Bill, The Dick Turpin, The Charlie Hall"""
)
LANDMARKS = names(
    """King George's Field, Victoria Park, Prince Regent's Park, the bus station, the market square, the retail park, Queen's Gardens, the canal towpath,
    Alexandra Palace, St James's Park, the railway station, Low Quay, Corn Hall steps, the leisure centre, Fuller's Yard, the multi-storey car park"""
)
POSTAL_AREAS = tuple(
    """AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DH DL DN DT DY E EC EH EN EX FK FY G GL GU HA HD HG HP HR HS HU HX IG
    IP IV KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY
    TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE""".split()
)
FOREIGN = names(
    """Warsaw, Kraków, Gdańsk, Bucharest, Cluj, Sofia, Tirana, Pristina, Belgrade, Zagreb, Vilnius, Kaunas, Riga, Tallinn, Kyiv, Kharkiv, Moscow, Istanbul, Ankara, İzmir,
    Diyarbakır, Tehran, Shiraz, Kabul, Herat, Baghdad, Erbil, Damascus, Aleppo, Beirut, Cairo, Khartoum, Asmara, Addis Ababa, Mogadishu, Hargeisa, Nairobi, Kampala,
    Harare, Bulawayo, Lusaka, Kinshasa, Freetown, Banjul, Dakar, Accra, Kumasi, Lagos, Ibadan, Kano, Abuja, Kingston, Montego Bay, Port of Spain, Karachi, Lahore, Mirpur,
    Islamabad, Delhi, Mumbai, Amritsar, Jalandhar, Ahmedabad, Dhaka, Sylhet, Colombo, Jaffna, Kathmandu, Manila, Hanoi, Beijing, Guangzhou, Fuzhou, Seoul, Tokyo, Paris,
    Lyon, Calais, Dunkirk, Brussels, Antwerp, Amsterdam, Rotterdam, Berlin, Hamburg, Munich, Vienna, Zurich, Rome, Naples, Milan, Madrid, Seville, Lisbon, Porto, Faro,
    Athens, Nicosia, Larnaca, Limassol, Famagusta, Aalborg, Copenhagen, Oslo, Stockholm, Gothenburg, Helsinki, Dublin, Cork, Galway, New York, Boston, Toronto,
    Vancouver, Sydney, Melbourne, Auckland, Goiânia, São Paulo, Bogotá, Medellín, Quito, Lima, Caracas, Santiago, Buenos Aires, Cape Town, Durban, Tel Aviv, Valletta"""
)
