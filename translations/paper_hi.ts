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
        <source>Total in words</source>
        <translation>कुल राशि शब्दों में</translation>
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
    <message>
        <source>Promised for</source>
        <translation>देने की तिथि</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>जिम्मे</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>अभी बाकी</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>किसी पर कुछ बकाया नहीं है।</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 को</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>दिन विलंब</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>अभी देय नहीं</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1-%2 दिन</translation>
    </message>
    <message>
        <source>Over %1 days</source>
        <translation>%1 दिन से अधिक</translation>
    </message>
    <message>
        <source>Outstanding by invoice</source>
        <translation>चालानवार बकाया</translation>
    </message>
    <message>
        <source>Owed in all</source>
        <translation>कुल बकाया</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>अतिदेय</translation>
    </message>
    <message>
        <source>Unpaid invoices</source>
        <translation>अदत्त चालान</translation>
    </message>
    <message>
        <source>Customers who owe</source>
        <translation>बकायादार ग्राहक</translation>
    </message>
    <message>
        <source>Outstanding by customer</source>
        <translation>ग्राहकवार बकाया</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>बकाया</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>जमा</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>भुगतान का तरीका</translation>
    </message>
    <message>
        <source>For invoice %1</source>
        <translation>चालान %1 के लिए</translation>
    </message>
    <message>
        <source>Kept as credit</source>
        <translation>जमा रखा गया</translation>
    </message>
    <message>
        <source>Nothing more to pay</source>
        <translation>कुछ बाकी नहीं</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>TAKEN BACK</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>प्राप्तकर्ता को</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>प्राप्त राशि</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>भुगतान वापस लिया</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>नामे</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>प्रारंभिक शेष</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>अंतिम शेष</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>बकाया चालान</translation>
    </message>
    <message>
        <source>You have with us</source>
        <translation>आपका जमा</translation>
    </message>
    <message>
        <source>You owe</source>
        <translation>आप पर बकाया</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>खाता विवरण</translation>
    </message>
    <message>
        <source>Account of</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Old bill</source>
        <translation>पुराना बिल</translation>
    </message>
    <message>
        <source>Old advance</source>
        <translation>पुराना अग्रिम</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>बट्टे खाते डाला</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>डूबा हुआ उधार</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>काटा गया कर</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>लौटाई गई रकम</translation>
    </message>
    <message>
        <source>Bad debt paid</source>
        <translation>डूबे उधार की वसूली</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>What the balance is made of</source>
        <translation>शेष राशि कैसे बनी</translation>
    </message>
    <message>
        <source>What is left to pay</source>
        <translation>कितना देना बाकी है</translation>
    </message>
    <message>
        <source>What is left of a payment</source>
        <translation>भुगतान में से कितना बचा है</translation>
    </message>
    <message>
        <source>Left of it</source>
        <translation>बचा हुआ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Payment reminder</source>
        <translation>भुगतान स्मरण-पत्र</translation>
    </message>
    <message>
        <source>Your open invoices</source>
        <translation>आपके बकाया चालान</translation>
    </message>
    <message>
        <source>Thank you for your payments: there is nothing for you to pay at present.</source>
        <translation>आपके भुगतान के लिए धन्यवाद: अभी आपको कुछ नहीं देना है।</translation>
    </message>
    <message>
        <source>Thank you for your order. Here is what is open on your account, so that you have it at hand; none of it is late.</source>
        <translation>आपके ऑर्डर के लिए धन्यवाद। आपके खाते में जो बाकी है वह नीचे है, ताकि आपके पास रहे; इसमें से किसी की देय तिथि नहीं निकली है।</translation>
    </message>
    <message>
        <source>It may have slipped your mind: of what is open on your account, %1 was due by %2. We would be glad to receive it in the next few days.</source>
        <translation>शायद आपके ध्यान से उतर गया हो: आपके खाते में जो बाकी है, उसमें से %1 का भुगतान %2 तक होना था। अगले कुछ दिनों में मिल जाए तो हमें खुशी होगी।</translation>
    </message>
    <message>
        <source>We have not yet received your payment: %1 is past its due day, the oldest of it since %2. Please pay it by %3.</source>
        <translation>आपका भुगतान हमें अभी तक नहीं मिला है: %1 की देय तिथि निकल चुकी है, जिसमें सबसे पुराना बकाया %2 से है। कृपया इसे %3 तक चुका दें।</translation>
    </message>
    <message>
        <source>Your account has been open for a long time: %1 is past its due day, the oldest of it since %2. Please pay it by %3. Should that not be possible at once, talk to us: we will find parts that you can manage.</source>
        <translation>आपका खाता लंबे समय से बाकी है: %1 की देय तिथि निकल चुकी है, जिसमें सबसे पुराना बकाया %2 से है। कृपया इसे %3 तक चुका दें। अगर एक साथ देना संभव न हो तो हमसे बात करें: हम मिलकर ऐसी किस्तें तय करेंगे जो आप दे सकें।</translation>
    </message>
    <message>
        <source>Please pay</source>
        <translation>कृपया चुकाएँ</translation>
    </message>
    <message>
        <source>You can pay in our shop, by bank transfer or by cheque. Please name the numbers of the invoices.</source>
        <translation>आप हमारी दुकान पर, बैंक अंतरण से या चेक से भुगतान कर सकते हैं। कृपया चालान संख्या बताएँ।</translation>
    </message>
    <message>
        <source>Or pay in our shop, by bank transfer or by cheque. Please name the numbers of the invoices.</source>
        <translation>या हमारी दुकान पर, बैंक अंतरण से या चेक से भुगतान करें। कृपया चालान संख्या बताएँ।</translation>
    </message>
    <message>
        <source>If you have paid in the meantime, thank you, and please take this letter as settled.</source>
        <translation>अगर आप इस बीच भुगतान कर चुके हैं तो धन्यवाद; कृपया इस पत्र पर ध्यान न दें।</translation>
    </message>
    <message>
        <source>You reach us at %1 with any question.</source>
        <translation>किसी भी सवाल के लिए हमें %1 पर फ़ोन करें।</translation>
    </message>
    <message>
        <source>To</source>
        <translation>सेवा में</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>आदरणीय %1,</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>गिना गया</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने गिना</translation>
    </message>
    <message>
        <source>In the drawer before</source>
        <translation>पहले से गल्ले में</translation>
    </message>
    <message>
        <source>Put in: %1</source>
        <translation>डाला गया: %1</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>निकाला गया: %1</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>होना चाहिए</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>अन्य तरीके</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>गल्ले में रहेगा</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>ले जाया गया</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Counted by %1</source>
        <translation>%1 ने गिना</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>जिसे सौंपा गया</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>दिन का समापन</translation>
    </message>
    <message>
        <source>Drawer %1</source>
        <translation>गल्ला %1</translation>
    </message>
    <message>
        <source>REOPENED</source>
        <translation>फिर खोला गया</translation>
    </message>
    <message>
        <source>For the next one</source>
        <translation>अगले के लिए</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Job without invoice</source>
        <translation>बिना चालान का काम</translation>
    </message>
    <message>
        <source>Taken less given back</source>
        <translation>प्राप्ति, लौटाई रकम घटाकर</translation>
    </message>
    <message>
        <source>Cash taken less given back</source>
        <translation>नकद प्राप्ति, लौटाई रकम घटाकर</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>रोज़नामचा</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Nothing moved on these days.</source>
        <translation>इन दिनों कोई लेन-देन नहीं हुआ।</translation>
    </message>
    <message>
        <source>Outstanding by age of the invoices</source>
        <translation>बिलों की उम्र के अनुसार बकाया</translation>
    </message>
    <message>
        <source>Statement of open items</source>
        <translation>बाकी बिलों का विवरण</translation>
    </message>
    <message>
        <source>Payments by method</source>
        <translation>भुगतान, तरीके के अनुसार</translation>
    </message>
    <message>
        <source>Payments by person</source>
        <translation>भुगतान, व्यक्ति के अनुसार</translation>
    </message>
    <message>
        <source>Payments by day</source>
        <translation>भुगतान, दिन के अनुसार</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>तरीका</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>No money came on these days.</source>
        <translation>इन दिनों कोई रकम नहीं आई।</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>नकद प्राप्ति</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>लौटाया नकद</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>रद्द: %1</translation>
    </message>
    <message>
        <source>Bill of supply</source>
        <translation>आपूर्ति बिल</translation>
    </message>
    <message>
        <source>Invoice-cum-bill of supply</source>
        <translation>कर बीजक सह आपूर्ति बिल</translation>
    </message>
    <message>
        <source>Place of supply</source>
        <translation>आपूर्ति का स्थान</translation>
    </message>
    <message>
        <source>Composition taxable person, not eligible to collect tax on supplies.</source>
        <translation>कंपोज़िशन करदाता, आपूर्ति पर कर वसूलने के पात्र नहीं।</translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation>चालान के लिए</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>के स्थान पर</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>कारण: %1</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>बैंक विवरण</translation>
    </message>
    <message>
        <source>with any banking app</source>
        <translation>किसी भी बैंकिंग ऐप से</translation>
    </message>
    <message>
        <source>Exempt from tax.</source>
        <translation>कर से मुक्त।</translation>
    </message>
    <message>
        <source>Not subject to tax.</source>
        <translation>कर के अधीन नहीं।</translation>
    </message>
</context>
</TS>
