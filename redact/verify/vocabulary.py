"""Words that a PDF holds by its nature: a surname such as Page, Lang or Sterling is not leaked by them.

From ISO 32000-2 (keys and names), the Adobe Glyph List for the Latin sets, and common typefaces.
"""

from __future__ import annotations

import re

PDF_NAMES = frozenset(
    """
    Type Pages Page Kids Count Parent Catalog Root Info Size ID Prev Index XRef ObjStm Producer Lang
    Version Extensions ViewerPreferences DisplayDocTitle FitWindow CenterWindow HideToolbar
    HideMenubar Direction Duplex Simplex PrintScaling AppDefault None MarkInfo Marked Suspects
    UserProperties Tabs Structure MediaBox CropBox BleedBox TrimBox ArtBox Rotate Resources Contents
    UserUnit Group Transparency Isolated Knockout Font XObject ExtGState ColorSpace Pattern Shading
    Properties ProcSet PDF Text ImageB ImageC ImageI Length Filter DecodeParms FlateDecode LZWDecode
    ASCIIHexDecode ASCII85Decode RunLengthDecode CCITTFaxDecode DCTDecode JPXDecode JBIG2Decode
    Crypt Identity Predictor Colors Columns Rows BlackIs1 EncodedByteAlign EndOfLine EndOfBlock
    DamagedRowsBeforeError EarlyChange ColorTransform JBIG2Globals Subtype Image Form Width Height
    BitsPerComponent ImageMask Mask SMask SMaskInData Matte Decode Interpolate Intent Name FormType
    BBox Matrix Perceptual Saturation RelativeColorimetric AbsoluteColorimetric DeviceGray DeviceRGB
    DeviceCMYK CalGray CalRGB Lab ICCBased Indexed Separation DeviceN NChannel All Alternate Range
    WhitePoint BlackPoint Gamma Cyan Magenta Yellow Black Colorants Process Components Solidities
    Type0 Type1 Type2 Type3 TrueType MMType1 CIDFontType0 CIDFontType2 CIDFontType0C Type1C OpenType
    BaseFont FontName FontFamily FontDescriptor FontFile FontFile2 FontFile3 FontBBox FontMatrix
    FontStretch FontWeight Flags ItalicAngle Ascent Descent Leading CapHeight XHeight StemV StemH
    AvgWidth MaxWidth MissingWidth CharSet CIDSet Style Panose FirstChar LastChar Widths Encoding
    BaseEncoding Differences ToUnicode CharProcs DescendantFonts CIDSystemInfo Registry Ordering
    Supplement CIDToGIDMap Length1 Length2 Length3 CMap CMapName UseCMap WMode WinAnsiEncoding
    MacRomanEncoding StandardEncoding MacExpertEncoding PDFDocEncoding Normal Condensed Expanded
    PatternType PaintType TilingType XStep YStep ShadingType Background AntiAlias Coords Domain
    Function FunctionType Extend Functions Bounds Encode BitsPerSample BitsPerCoordinate BitsPerFlag
    VerticesPerRow Order Luminosity Alpha Backdrop Default Multiply Screen Overlay Darken Lighten
    ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Color Compatible HalftoneName
    Halftone HalftoneType Artifact Span Figure Caption Table Header Footer Pagination Layout
    Attached Bottom Left Right Top Document Part Sect Link Note Reference Quote Label Formula Title
    First Last Next Prev Dest Fit Outlines StructTreeRoot StructElem ParentTree ParentTreeNextKey Nums
    MCR Pg StructParents Annots Annot Rect Border URI Action Scope Row Column Both ColSpan RowSpan
    Art Div Index NonStruct BlockQuote TOC TOCI BibEntry Code Lbl LBody Form Alt
    MCID Identity-H Identity-V Adobe UCS Trailer DefaultGray DefaultRGB DefaultCMYK Linearized
    """.split()
)

GLYPH_NAMES = frozenset(
    """
    space exclam quotedbl numbersign dollar percent ampersand quotesingle quoteright quoteleft
    parenleft parenright asterisk plus comma hyphen minus period slash zero one two three four five
    six seven eight nine colon semicolon less equal greater question at bracketleft backslash
    bracketright asciicircum underscore grave braceleft bar braceright asciitilde exclamdown cent
    sterling fraction yen florin section currency quotedblleft guillemotleft guilsinglleft
    guilsinglright endash emdash dagger daggerdbl periodcentered paragraph bullet quotesinglbase
    quotedblbase quotedblright guillemotright ellipsis perthousand questiondown acute circumflex
    tilde macron breve dotaccent dieresis ring cedilla hungarumlaut ogonek caron ordfeminine
    ordmasculine Lslash lslash germandbls onesuperior twosuperior threesuperior onehalf onequarter
    threequarters copyright registered trademark degree plusminus multiply divide logicalnot
    brokenbar Euro Scaron scaron Zcaron zcaron Ydieresis dotlessi Eacute eacute Thorn thorn Eth eth
    nbspace sfthyphen softhyphen nonbreakingspace lozenge infinity notequal lessequal greaterequal
    partialdiff summation product integral radical approxequal apple Alpha Beta Gamma Delta Epsilon
    Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega
    alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma
    tau upsilon phi chi psi omega arrowleft arrowright arrowup arrowdown club heart spade diamond
    male female sun musicalnote musicalnotedbl smileface invsmileface house
    """.split()
)

FONT_WORDS = frozenset(
    """
    adobe agency aileron albertus algerian aptos arial avenir bahnschrift baskerville batang bembo
    bitter bodoni bold bookman braille brush calibri cambria candara carlito caladea centaur century
    chapman clarendon comic condensed consolas constantia copyright corbel courier cousine dejavu
    droid ebrima elsevier english expanded fira franklin frutiger futura garamond gautami georgia
    gill gothic grotesk hebrew heavy helvetica hewlett helveticaneue identity impact incorporated
    inter italic jansson johnston kerning korinna lato latin leelawadee liberation light linotype
    lora lucida lucinda marlett medium merriweather microsoft minion monaco mono monospace monotype
    montserrat myriad neue newroman nimbus normal noto nunito oblique open optima oswald packard
    palatino perpetua playfair plex poppins regular reserved rights rockwell roboto roman romanbold
    romanitalic sans sansserif script segoe semibold serif source stone swiss sylfaen symbol systems
    tahoma tempus times timesnew timesnewroman tinos transport trebuchet ubuntu univers unicode
    verdana version wingdings zapf
    """.split()
)

CMAP_WORDS = frozenset(
    """
    CIDInit ProcSet findresource begin end dict def begincmap endcmap CIDSystemInfo Registry
    Ordering Supplement Adobe Identity UCS CMapName CMapType CMap WMode CMapVersion codespacerange
    begincodespacerange endcodespacerange bfchar beginbfchar endbfchar bfrange beginbfrange
    endbfrange cidchar begincidchar endcidchar cidrange begincidrange endcidrange usecmap
    currentdict defineresource pop dup version resource Resource Title Document Supplied
    IncludeResource
    """.split()
)


GLYPH_WORDS = frozenset(name.casefold() for name in GLYPH_NAMES)

_TYPEFACES = re.compile("|".join(sorted(FONT_WORDS | {"psmt", "mt", "ps", "std", "pro", "ms"}, key=len, reverse=True)))


def without_font_words(folded: str) -> str:
    """What a font's folded name says beside the usual."""
    return _TYPEFACES.sub("|", folded)


def belongs(name: str) -> bool:
    """True for a key or name, without its slash, that any PDF may hold."""
    return name in PDF_NAMES or name in GLYPH_NAMES
