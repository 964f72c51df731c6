"""Names of England, Scotland, Wales, Ireland and the Caribbean, names that are words, and pet forms."""

from __future__ import annotations

from recognizers.names.community import community, names

ENGLISH = community(
    "english",
    40,
    """Abigail, Alice, Alison, Amanda, Amelia, Amy, Andrea, Angela, Anita, Ann, Anne, Barbara, Beatrice, Beryl, Beth,
    Brenda, Bridget, Carol, Caroline, Catherine, Charlotte, Chelsea, Chloe, Christine, Clare, Claire, Danielle, Deborah,
    Debra, Denise, Diane, Donna, Dorothy, Eileen, Elaine, Eleanor, Elizabeth, Ellie, Emily, Emma, Erica, Eve, Fiona,
    Florence, Frances, Freya, Gemma, Georgina, Gillian, Hannah, Harriet, Hayley, Heather, Helen, Hilary, Holly, Imogen,
    Isabel, Isla, Jade, Jane, Janet, Janice, Jasmine, Jayne, Jean, Jemima, Jennifer, Jenny, Jessica, Jill, Joan, Joanne,
    Josephine, Joyce, Judith, Julia, Julie, June, Karen, Kate, Katherine, Kathleen, Katie, Kayleigh, Keeley, Kelly,
    Kerry, Kirsty, Kimberley, Laura, Lauren, Leanne, Lesley, Linda, Lindsey, Lisa, Lorraine, Louise, Lucy, Lynn,
    Madeleine, Mandy, Margaret, Maria, Marion, Marjorie, Martha, Mary, Matilda, Maureen, Maxine, Melanie, Michelle,
    Millie, Miriam, Molly, Muriel, Nancy, Naomi, Natalie, Nicola, Nicole, Norma, Olivia, Paige, Pamela, Patricia, Paula,
    Pauline, Philippa, Phoebe, Rachel, Rebecca, Rita, Roberta, Rosalind, Rosemary, Ruth, Sally, Samantha, Sandra, Sarah,
    Shannon, Sharon, Sheila, Shirley, Sophie, Stacey, Stella, Stephanie, Susan, Suzanne, Sylvia, Tamsin, Tanya, Teresa,
    Thelma, Tina, Tracey, Tracy, Valerie, Vanessa, Vera, Victoria, Vivien, Wendy, Yvonne, Zoe, Zara""",
    """Aaron, Adam, Adrian, Alan, Albert, Alec, Alex, Alexander, Alfie, Alfred, Allan, Andrew, Anthony, Archie, Arthur,
    Ashley, Barry, Ben, Benjamin, Bernard, Brandon, Brian, Bruce, Bradley, Callum, Carl, Charles, Charlie, Chris,
    Christopher, Clifford, Clive, Colin, Connor, Craig, Curtis, Damian, Daniel, Darren, David, Dean, Dennis, Derek,
    Dominic, Donald, Douglas, Duncan, Dylan, Edward, Edwin, Elliot, Eric, Ernest, Ethan, Francis, Fred, Frederick, Gareth,
    Gary, Gavin, Geoffrey, George, Gerald, Gordon, Graham, Gregory, Harold, Harry, Harvey, Henry, Herbert, Howard, Hugh,
    Ian, Isaac, Ivan, Jack, Jacob, Jake, James, Jamie, Jason, Jeffrey, Jeremy, Joe, Joel, John, Jonathan, Jordan, Joseph,
    Joshua, Julian, Justin, Keith, Kenneth, Kevin, Kyle, Lawrence, Lee, Leonard, Leslie, Lewis, Liam, Louis, Luke, Malcolm,
    Marcus, Martin, Matthew, Maurice, Michael, Mitchell, Nathan, Neil, Nicholas, Nigel, Noah, Norman, Oliver, Oscar,
    Patrick, Paul, Peter, Philip, Ralph, Raymond, Reece, Reginald, Richard, Robert, Robin, Rodney, Roger, Ronald, Roy,
    Russell, Ryan, Sam, Samuel, Scott, Sebastian, Shane, Shaun, Simon, Spencer, Stanley, Stephen, Steven, Stuart,
    Terence, Theodore, Thomas, Timothy, Toby, Tom, Trevor, Tristan, Tyler, Vernon, Victor, Vincent, Walter, Wayne,
    Wilfred, William, Zachary""",
    """Abbott, Ackroyd, Adams, Ainsworth, Allcock, Allen, Andrews, Archer, Armitage, Arnold, Ashdown, Ashworth, Atkinson,
    Attwood, Bailey, Baker, Balderstone, Ball, Barber, Barker, Barlow, Barnes, Barrett, Bates, Baxter, Beaumont, Bennett,
    Bentley, Berry, Birch, Birtwistle, Blackburn, Blake, Blenkinsop, Booth, Bosworth, Bottomley, Bradley, Bradshaw,
    Braithwaite, Brewster, Briggs, Broadbent, Brocklehurst, Brooks, Brown, Bull, Burgess, Burrows, Burton, Butler,
    Buttery, Carter, Cartwright, Chadwick, Chambers, Chapman, Clark, Clarke, Clayton, Clegg, Clough, Coates, Cole,
    Coleman, Collins, Cooper, Copley, Cotterill, Cox, Crabtree, Crawshaw, Crossley, Crowther, Cunliffe, Dalton, Davison,
    Dawson, Deakin, Dickinson, Dixon, Dobson, Drake, Dyson, Earnshaw, Eastwood, Eccles, Edmonds, Elliott, Ellis, Entwistle,
    Fairclough, Farrow, Faulkner, Featherstone, Fielding, Fletcher, Ford, Foster, Fowler, Franklin, Frost, Garner,
    Garside, Gibbs, Gibson, Goddard, Goodwin, Gough, Graves, Greaves, Greenhalgh, Greenwood, Gregson, Griffin, Gunn,
    Haigh, Hale, Halliwell, Hammond, Hardcastle, Hargreaves, Harker, Harper, Harris, Harrison, Hartley, Harvey, Hawkins,
    Haworth, Hayes, Heaton, Hepworth, Hewitt, Heyes, Higginbottom, Hinchliffe, Hobbs, Hodgson, Holden, Holland, Holloway,
    Holmes, Holt, Hopkinson, Horsfall, Howarth, Hudson, Huxley, Illingworth, Ingham, Jackson, Jarvis, Jennings, Johnson,
    Kellett, Kemp, Kershaw, Kirkby, Kitchen, Knight, Lancaster, Langley, Lawson, Leadbetter, Lister, Lockwood, Longbottom,
    Lumb, Mallinson, Marshall, Martindale, Mather, Matthews, Mellor, Metcalfe, Midgley, Mills, Milner, Mitchell, Moore,
    Moss, Naylor, Newman, Newton, Nicholls, Norton, Nuttall, Oakley, Oldroyd, Openshaw, Ormerod, Osborne, Oxley, Palmer,
    Parker, Parkinson, Parsons, Pearce, Pearson, Peel, Pickering, Pilkington, Pollard, Poole, Potts, Preston, Pritchard,
    Quarmby, Ramsbottom, Ratcliffe, Rawson, Redfern, Reynolds, Richardson, Rigby, Rimmer, Robinson, Rowbotham, Rushworth,
    Russell, Saunders, Saxon, Schofield, Seddon, Sedgwick, Senior, Shackleton, Sharples, Shuttleworth, Simmonds,
    Simpson, Skelton, Slater, Smith, Spencer, Stanfield, Stansfield, Stevens, Stokes, Sugden, Sutcliffe, Swales, Tattersall,
    Taylor, Thackray, Thornbury, Thompson, Tillotson, Tomlinson, Townsend, Turner, Tyldesley, Underwood, Varley, Vickers,
    Waddington, Wainwright, Walker, Walton, Warburton, Watson, Webster, Wheeler, Whitaker, Whitehead, Whitworth, Wilcox,
    Wilkinson, Willoughby, Wilson, Winterbottom, Wolstenholme, Woodhead, Woodward, Worsley, Wright, Yates""",
)

SCOTTISH = community(
    "scottish",
    6,
    """Ailsa, Catriona, Eilidh, Elspeth, Fiona, Isobel, Iona, Kirsteen, Lorna, Mairi, Mhairi, Moira, Morag, Morven, Rhona,
    Senga, Shona, Skye""",
    """Alasdair, Alistair, Angus, Blair, Calum, Cameron, Craig, Donald, Dougal, Duncan, Euan, Ewan, Fergus, Finlay, Fraser,
    Gregor, Hamish, Iain, Innes, Keir, Lachlan, Murdo, Ranald, Ruaridh""",
    """Abercrombie, Anderson, Baillie, Buchan, Buchanan, Cairns, Campbell, Chisholm, Colquhoun, Cowie, Craig, Cruickshank,
    Dalgleish, Dalziel, Drummond, Duthie, Farquhar, Farquharson, Ferguson, Fraser, Galbraith, Geddes, Gillespie, Gilchrist,
    Gordon, Henderson, Imrie, Innes, Kerr, Laidlaw, Lamont, MacAllister, MacAskill, MacBride, MacDonald, Macdougall,
    MacIver, Mackay, Mackenzie, MacKinnon, Maclean, MacLeod, Macmillan, MacNeil, MacPhail, McAllister, McBain, McCallum,
    McDougall, McFadyen, McFarlane, McGregor, McIntosh, McIntyre, McKay, McKechnie, McLaren, McPhee, McTavish, Menzies,
    Milne, Moncrieff, Muir, Murray, Nairn, Ogilvie, Pringle, Rankine, Ross, Ruthven, Sinclair, Strachan, Sutherland,
    Tulloch, Urquhart, Weir, Wishart""",
)

WELSH = community(
    "welsh",
    5,
    """Angharad, Bethan, Bronwen, Carys, Catrin, Ceri, Eleri, Elin, Ffion, Gwen, Gwenllian, Heledd, Lowri, Mair, Manon,
    Megan, Mererid, Myfanwy, Nerys, Nia, Rhiannon, Seren, Sian, Siân, Tegan""",
    """Aled, Alun, Arwel, Bryn, Caradog, Dafydd, Dewi, Elis, Emlyn, Emrys, Euros, Gethin, Geraint, Gwilym, Gwyn, Hywel,
    Idris, Ieuan, Iestyn, Ifan, Iolo, Iwan, Llewelyn, Llŷr, Meirion, Osian, Owain, Rhodri, Rhys, Siôn, Tomos""",
    """ap Dafydd, ap Gwilym, ap Rhys, Bebb, Bevan, Beynon, Bowen, Cadwaladr, Davies, Edwards, Ellis, Evans, Eynon, Gethin,
    Gittins, Glyn, Griffiths, Gruffydd, Gwynne, Harries, Howells, Hughes, Humphreys, Ifans, Jenkins, Jones, Kyffin,
    Lewis, Llewellyn, Lloyd, Meredith, Morgan, Morris, Nicholas, Owen, Parry, Penry, Powell, Preece, Price, Probert,
    Prosser, Prothero, Pugh, Rees, Rhydderch, Roberts, Rowlands, Thomas, Trahearne, Tudor, Vaughan, Watkins, Williams,
    Wynne""",
)

IRISH = community(
    "irish",
    6,
    """Aisling, Aoife, Bernadette, Blathnaid, Breda, Bríd, Caoimhe, Ciara, Clodagh, Colleen, Deirdre, Eimear, Fionnuala,
    Gráinne, Grainne, Maeve, Máire, Mairead, Niamh, Noreen, Nuala, Oonagh, Órla, Orla, Roisin, Róisín, Saoirse, Sinead,
    Sinéad, Siobhan, Siobhán, Sorcha, Una""",
    """Aidan, Brendan, Cathal, Ciarán, Cillian, Colm, Conor, Cormac, Dara, Declan, Dermot, Diarmuid, Donal, Eamon, Éamonn,
    Eoghan, Eoin, Fergal, Finbarr, Fintan, Kieran, Liam, Lorcan, Malachy, Niall, Oisín, Padraig, Pádraic, Rory, Ruairí,
    Seamus, Séamus, Sean, Seán, Tadhg""",
    """Ahern, Boyle, Brady, Brannigan, Brennan, Burke, Byrne, Callaghan, Cassidy, Coyle, Cullen, Cunningham, Curran, Daly,
    Delaney, Devlin, Docherty, Doherty, Donnelly, Doyle, Duffy, Egan, Fahey, Fallon, Farrell, Finnegan, Fitzgerald,
    Fitzpatrick, Flaherty, Flanagan, Flynn, Gallagher, Geraghty, Hanrahan, Healy, Hegarty, Hennessy, Higgins, Hogan,
    Keane, Keegan, Kelly, Kennedy, Kilbride, Lynch, Mac Giolla, Maguire, McAleese, McCann, McCarthy, McCormack, McDermott,
    McDonagh, McElroy, McEvoy, McGinty, McGrath, McGuinness, McLaughlin, McMahon, McNulty, McQuillan, Molloy, Moran,
    Mulcahy, Mulligan, Mulvaney, Murphy, Ní Bhriain, Ní Dhomhnaill, Nolan, O'Brien, O'Callaghan, O'Connell, O'Connor,
    O'Dea, O'Donnell, O'Dowd, O'Driscoll, O'Farrell, O'Grady, O'Hara, O'Keeffe, O'Leary, O'Mahony, O'Malley, O'Neill,
    O'Reilly, O'Rourke, O'Shea, O'Sullivan, O'Toole, Ó Briain, Ó Súilleabháin, Quigley, Quinn, Rafferty, Regan, Reilly,
    Riordan, Rooney, Scanlon, Shaughnessy, Sheehan, Sheridan, Sweeney, Tierney, Tobin, Toomey, Tuohy, Ward, Whelan""",
)

CARIBBEAN = community(
    "caribbean",
    4,
    """Aaliyah, Claudette, Cherelle, Chantelle, Davina, Delroya, Doreen, Earlene, Ernestine, Hyacinth, Icilda, Janelle,
    Keisha, Kadisha, Latoya, Leonie, Lurline, Marcia, Merlene, Monique, Myrtle, Natasha, Paulette, Shanice, Shantel,
    Sherene, Tamika, Tanisha, Velma, Verona, Winsome, Yolande, Zelma""",
    """Aldwyn, Alvin, Antoine, Carlton, Clinton, Courtney, Cuthbert, D'Angelo, Dajuan, Delroy, Desmond, Devante, Devonte,
    Dwayne, Errol, Everton, Fitzroy, Garfield, Glenroy, Hopeton, Jermaine, Jerome, Junior, Kadeem, Kemar, Keron, Lascelles,
    Leroy, Lloyd, Marlon, Nathaniel, Neville, Orville, Patterson, Renford, Rohan, Rupert, Shaquille, Sylvester, Tyrell,
    Tyrone, Winston, Zephaniah""",
    """Alleyne, Antoine, Augustin, Bailey, Baptiste, Barrett, Beckford, Bernard, Blackwood, Bogle, Bryan, Byfield, Cadogan,
    Campbell, Charlemagne, Charles, Clarke, Coard, Cumberbatch, Da Costa, Dacosta, Daley, Dawkins, De Freitas, Delpratt,
    Dujon, Edmondson, Emmanuel, Facey, Francis, Gayle, Goulbourne, Greenidge, Grizzle, Hinds, Hyatt, Hylton, Isaacs,
    Jean-Baptiste, Joseph, Josephs, La Touche, Lamming, Laville, Lindo, Maynard, McCalla, McKenzie, Mighty, Modeste, Morrison,
    Nembhard, Osbourne, Patterson, Phillip, Pinnock, Plummer, Prendergast, Ramdin, Ricketts, Samuels, Senior, Sobers, St Clair,
    St Louis, St Rose, Stewart, Telemaque, Thelwell, Toussaint, Walcott, Weekes, Whyte, Wynter""",
)

WORD_WOMEN = names(
    """April, May, June, Grace, Rose, Hope, Faith, Summer, Penny, Dawn, Joy, Ivy, Lily, Daisy, Heather, Iris, Olive, Amber,
    Ruby, Pearl, Crystal, Autumn, Patience, Prudence, Constance, Mercy, Charity, Comfort, Blessing, Precious, Gift,
    Destiny, Honour, Melody, Harmony, Sky, Willow, Holly, Poppy, Violet, Robin, Angel, Carol, Merry, Pat, Star, Hazel,
    Fern, Bonny, Ginger, Sandy, Gay, Mercedes, Paris, Chelsea, India, Florence, Georgia, Virginia, Victoria, Brooke"""
)
WORD_MEN = names(
    """Will, Mark, Grant, Bill, Rob, Jack, Art, Gene, Ray, Drew, Chase, Robin, Christian, Dean, Earl, Duke, Guy, Frank, Max,
    Miles, Rich, Sonny, Victor, Sunday, Friday, Innocent, Goodluck, Fortune, Nick, Bob, Don, Pat, Josh, Rod, Peter, Stew,
    Dale, Glen, Heath, Cliff, Clay, Basil, Jasper, Sterling, Rocky, Chuck, Hank, Wally, Hunter, Mason, Tanner, Major,
    Preston, Lincoln, Chester, Warwick, Kent, Denver, Israel, Jordan, Rusty, Happy, Lucky, Justice, Noble, Prince, Reed"""
)
WORD_SURNAMES = names(
    """Young, Grant, Law, Page, Bishop, King, Wood, Stone, Marsh, Banks, Bush, Brook, Church, Cook, Baker, Butler, Carter,
    Cross, Day, Field, Fisher, Forest, Fox, French, English, Irish, Scott, Walsh, Welsh, Gold, Green, Brown, Black, White,
    Gray, Hall, Hill, House, Hunt, Lane, Little, Long, Short, Love, Major, Mason, May, Moon, Noble, North, West, Parish, Park,
    Pope, Porter, Price, Rich, Rivers, Rose, Sands, Sharp, Shepherd, Singer, Small, Snow, Speed, Spring, Street, Summers,
    Swift, Temple, Wall, Ward, Waters, Weeks, Wells, Winter, Wise, Woods, Worth, Constable, Sargent, Judge, Court, Chance, Case,
    Best, Good, Strong, Power, Fair, Bright, Blood, Savage, Cash, Penny, Pound, Bond, Sale, Close, Mercer, Archer, Bird, Bull,
    Lamb, Wolf, Swan, Finch, Drake, Crow, Nightingale, Sparrow, Pike, Herring, Salmon, Bean, Berry, Rice, Lemon, Pepper,
    Cotton, Silk, Glass, Steel, Iron, Bell, Key, Lock, Hook, Nail, Sadler, Potter, Miller, Smith, Taylor, Weaver, Dyer, Fuller,
    Tanner, Driver, Marshall, Sheriff, Squire, Knight, Baron, Earl, Duke, Prince, Monk, Abbott, Prior, Dean, Deacon, Priest,
    Friend, Guest, Newman, Freeman, Goodman, Workman, Bowman, Head, Foot, Hand, Legg, Beard, Tongue, Heart, England, London,
    Kent, York, Wells, Bath, Lincoln, Chester, Derby, Preston, Holland, Germany, Ireland, Jordan, Moor, Heath, Ford, Bridge,
    Poole, Lake, Beach, Cliff, Dale, Combe, Gale, Frost, Storm, Rain, Hale, Drew, Strange, Smart, Blunt, Meek, Moody, Eager"""
)

PET_FORMS: dict[str, tuple[str, ...]] = {
    full: names(pets)
    for full, pets in (
        line.split(": ")
        for line in """Alexander: Alex, Sandy, Lex
Andrew: Andy, Drew
Anthony: Tony, Ant
Benjamin: Ben, Benji
Catherine: Cathy, Cath, Kate
Charles: Charlie, Chas, Chaz
Christopher: Chris, Kit, Topher
Daniel: Dan, Danny
David: Dave, Davey
Deborah: Debs, Debbie
Edward: Ed, Eddie, Ted
Elizabeth: Liz, Beth, Betty, Lizzie, Libby
Frederick: Fred, Freddie
Geoffrey: Geoff
Gerald: Gerry
James: Jim, Jimmy, Jamie
Jennifer: Jen, Jenny, Jenna
Jonathan: Jon, Jonny, Jonty
Joseph: Joe, Joey
Katherine: Kath, Kathy, Katie, Kat
Kenneth: Ken, Kenny
Margaret: Maggie, Meg, Peggy, Madge
Matthew: Matt, Matty
Michael: Mike, Mick, Micky, Mikey
Mohammed: Mo, Moe
Nicholas: Nick, Nicky
Patricia: Pat, Trish, Tricia, Patsy
Peter: Pete
Philip: Phil
Rebecca: Becky, Bex, Becca
Richard: Rick, Dick, Richie, Rich
Robert: Bob, Rob, Robbie, Bobby, Bert
Ronald: Ron, Ronnie
Samantha: Sam, Sammy
Samuel: Sam, Sammy
Stephen: Steve, Stevie, Ste
Susan: Sue, Susie
Theodore: Theo, Ted
Thomas: Tom, Tommy
Timothy: Tim
Victoria: Vicky, Tori
William: Bill, Billy, Will, Willie
Zachary: Zak, Zach
Oluwaseun: Seun
Oluwadamilola: Dami
Krzysztof: Krzys, Kris
Małgorzata: Gosia
Aleksandra: Ola
Harpreet: Harps
Abdullah: Abs
Yusuf: Yus""".splitlines()
    )
}

STREET_NAMES = names(
    """Smudge, Shorty, Ginge, Tiny, Bones, Lanky, Spud, Ace, Biggs, Blade, Chunks, Dinga, Frosty, Ghost, Hitch, Jonno, Kez,
    Lil T, Big Dave, Mad Mick, Nutty, Smurf, Squeak, Tricky, Wheels, Wiggy, Young G, Skengz, Trapz, Jojo, Baz, Gaz, Daz, Shaz,
    Mushy, Pops, Red, Rico, Sparky, Tank, Dizzy, Flex, Bruv Man, Scouse, Taff, Jock, Brummie, Geordie, Fingers, Dutch"""
)
