<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>Paper</name>
    <message>
        <source>exempt</source>
        <translation>करमुक्त</translation>
    </message>
    <message>
        <source>HSN/SAC</source>
        <translation>एचएसएन/एसएसी</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Amount with tax</source>
        <translation>कर सहित राशि</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>कर</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>आगे ले जाया गया</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>पिछले पृष्ठ से</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>उप-योग</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>अन्य शुल्क</translation>
    </message>
    <message>
        <source>of which before tax</source>
        <translation>जिसमें कर से पहले</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <translation>कर योग्य राशि</translation>
    </message>
    <message>
        <source>of which %1</source>
        <translation>जिसमें %1</translation>
    </message>
    <message>
        <source>of which tax</source>
        <translation>जिसमें कर</translation>
    </message>
    <message>
        <source>Withheld by the buyer</source>
        <translation>क्रेता द्वारा काटा गया कर</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>पूर्णांकन</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>पहले भुगतान</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>पूरा भुगतान हो चुका</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>देय राशि</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>कर राशि</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>मान्य तिथि</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय तिथि</translation>
    </message>
    <message>
        <source>Reverse charge: the buyer owes the tax.</source>
        <translation>रिवर्स चार्ज: कर क्रेता देगा।</translation>
    </message>
    <message>
        <source>Supply within the union, free of tax.</source>
        <translation>संघ के भीतर आपूर्ति, कर से मुक्त।</translation>
    </message>
    <message>
        <source>Export, free of tax.</source>
        <translation>निर्यात, कर से मुक्त।</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>राशि शब्दों में</translation>
    </message>
    <message>
        <source>Tax invoice</source>
        <translation>कर चालान</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>चालान</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>कोटेशन</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>यूपीआई</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>बैंक अंतरण</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>वॉलेट</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>GSTIN %1</source>
        <translation>जीएसटीआईएन %1</translation>
    </message>
    <message>
        <source>Tax no. %1</source>
        <translation>कर संख्या %1</translation>
    </message>
    <message>
        <source>Scan to pay %1</source>
        <translation>%1 देने के लिए स्कैन करें</translation>
    </message>
    <message>
        <source>with any UPI app</source>
        <translation>किसी भी यूपीआई ऐप से</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>कृते %1</translation>
    </message>
    <message>
        <source>Authorised signature</source>
        <translation>अधिकृत हस्ताक्षर</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>पृष्ठ %1 / %2</translation>
    </message>
</context>
</TS>
