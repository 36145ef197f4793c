<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>BoardModel</name>
    <message>
        <source>Job %1</source>
        <translation>شغل %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>الموعد %1</translation>
    </message>
    <message>
        <source>owes %1</source>
        <translation>عليه %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>on hold: %1</source>
        <translation>موقوف: %1</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>عند %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of what a card says</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>موقوف: %1</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>أُبلغ %1</translation>
    </message>
</context>
<context>
    <name>ChatGuess</name>
    <message>
        <source>Nothing waits here. What was said can still become something.</source>
        <translation>لا شيء ينتظر هنا. يمكن تحويل ما قيل إلى شغل أو دفعة.</translation>
    </message>
    <message>
        <source>What is this about? The words do not tell.</source>
        <translation>ما الموضوع؟ الكلمات لا تدل عليه.</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>a guess what a message is about, such as &quot;Order?&quot;</extracomment>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>%1 Because of: %2</source>
        <extracomment>the guess, and the words of the message that led to it</extracomment>
        <translation>%1 بسبب: %2</translation>
    </message>
</context>
<context>
    <name>ChequeColumns</name>
    <message>
        <source>Cheque</source>
        <translation>شيك</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>النقد المعدود</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>المفترض</translation>
    </message>
    <message>
        <source>Over or short</source>
        <translation>الزيادة أو النقص</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Stayed in it</source>
        <translation>ما بقي فيه</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>ما ذُكر</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>لا يوجد خيار --%1 هنا.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>‏--%1 مذكور مرتين.</translation>
    </message>
    <message>
        <source>--%1 needs a value behind it.</source>
        <translation>‏--%1 يحتاج قيمة بعده.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>‏--%1 ناقص.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>هناك شيء ناقص.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» كلمة زائدة.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>سُجّل في</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Receipt %1: %2 from %3. They now owe %4</source>
        <translation>إيصال %1: %2 من %3. عليه الآن %4</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>رُفضت: %1</translation>
    </message>
    <message>
        <source>What people say they paid and nobody has confirmed</source>
        <translation>ما يقول الناس إنهم دفعوه ولم يؤكده أحد</translation>
    </message>
    <message>
        <source>The money is there: the claim becomes a receipt</source>
        <translation>وصل المال: تصير الإفادة إيصالًا</translation>
    </message>
    <message>
        <source>The money did not come, or was counted before</source>
        <translation>لم يصل المال، أو حُسب من قبل</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>عليه %1</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>رصيد دائن %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>عليه</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>رصيد دائن</translation>
    </message>
    <message>
        <source>Somebody new to work for; KIND is person or firm, ACTION warn or block</source>
        <translation>زبون جديد؛ KIND هو person أو firm، وACTION هو warn أو block</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>زبون واحد</translation>
    </message>
    <message>
        <source>Customers by name</source>
        <translation>الزبائن حسب الاسم</translation>
    </message>
    <message>
        <source>By any part of a name, a place or a phone number</source>
        <translation>بأي جزء من اسم أو مكان أو رقم هاتف</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>رسوم</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>قبل الضريبة</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>المقتطع</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>الواجب دفعه</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Draft of %1. Give it a number with: docket-cli %2 issue %3</source>
        <translation>مسودة %1. أعطها رقمًا هكذا: docket-cli %2 issue %3</translation>
    </message>
    <message>
        <source>It says %1 is paid: take that with docket-cli receipt take.</source>
        <translation>مذكور فيها أن %1 مدفوع: سجّله هكذا: docket-cli receipt take</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>%1 %2 for %3, %4, due %5: %6</source>
        <translation>%1 %2 لـ %3، %4، الموعد %5: %6</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What a document comes to; FILE or standard input, no shop needed</source>
        <translation>كم يبلغ مستند؛ من FILE أو من الدخل القياسي، ولا حاجة إلى محل</translation>
    </message>
    <message>
        <source>A draft of an invoice from its JSON</source>
        <translation>مسودة فاتورة من ملف JSON</translation>
    </message>
    <message>
        <source>Give a draft its number; from then on it does not change</source>
        <translation>إعطاء المسودة رقمها؛ ولا تتغير بعد ذلك</translation>
    </message>
    <message>
        <source>Cancel; the number stays, what was paid becomes credit</source>
        <translation>إلغاء؛ يبقى الرقم، وما دُفع يصير رصيدًا دائنًا</translation>
    </message>
    <message>
        <source>One invoice; INVOICE: number or id</source>
        <translation>فاتورة واحدة؛ INVOICE: رقمها أو معرّفها</translation>
    </message>
    <message>
        <source>Invoices, newest first; --open: with something left to pay</source>
        <translation>الفواتير، الأحدث أولًا؛ --open: ما بقي منها للدفع</translation>
    </message>
    <message>
        <source>Everything an invoice prints, as it was issued</source>
        <translation>كل ما تطبعه الفاتورة، كما صدرت</translation>
    </message>
    <message>
        <source>Drafts without a number</source>
        <translation>مسودات بلا رقم</translation>
    </message>
    <message>
        <source>Cancel a credit note</source>
        <translation>إلغاء إشعار دائن</translation>
    </message>
    <message>
        <source>One credit note</source>
        <translation>إشعار دائن واحد</translation>
    </message>
    <message>
        <source>Credit notes, newest first</source>
        <translation>الإشعارات الدائنة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1، الموعد %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>أُغلقت: %1</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>أيام التأخر</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>سُجّل.</translation>
    </message>
    <message>
        <source>They were reminded on %1 already.</source>
        <translation>سبق تذكيره في %1.</translation>
    </message>
    <message>
        <source>Somebody must act by a day</source>
        <translation>على أحد أن يعمل شيئًا قبل يوم معيّن</translation>
    </message>
    <message>
        <source>What is to be done today, or until a day</source>
        <translation>ما يجب عمله اليوم، أو حتى يوم معيّن</translation>
    </message>
    <message>
        <source>Later, or sooner</source>
        <translation>تأجيل أو تقديم</translation>
    </message>
    <message>
        <source>A customer was reminded; --next: when to look again. CHANNEL is whatsapp_link, call, in_person or other, OUTCOME is handed_over, sent, not_sent, no_answer or spoke</source>
        <translation>ذُكّر زبون؛ --next: متى نراجع. CHANNEL هو whatsapp_link أو call أو in_person أو other، وOUTCOME هو handed_over أو sent أو not_sent أو no_answer أو spoke</translation>
    </message>
    <message>
        <source>They promised to pay by a day</source>
        <translation>وعد بالدفع حتى يوم معيّن</translation>
    </message>
    <message>
        <source>OUTCOME is done, won, lost, no_answer or withdrawn</source>
        <translation>‏OUTCOME هو done أو won أو lost أو no_answer أو withdrawn</translation>
    </message>
    <message>
        <source>No word tells what this is about.</source>
        <translation>لا كلمة تدل على الموضوع.</translation>
    </message>
    <message>
        <source>%1 or %2? Because: %3</source>
        <translation>%1 أم %2؟ بسبب: %3</translation>
    </message>
    <message>
        <source>%1. Because: %2</source>
        <translation>%1. بسبب: %2</translation>
    </message>
    <message>
        <source>%1? Because: %2</source>
        <translation>%1؟ بسبب: %2</translation>
    </message>
    <message>
        <source>%1, customer %2</source>
        <translation>%1، الزبون %2</translation>
    </message>
    <message>
        <source>Decided by %1: %2</source>
        <translation>قرّره %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>لا رسائل منتظرة</numerusform>
            <numerusform>رسالة واحدة منتظرة</numerusform>
            <numerusform>رسالتان منتظرتان</numerusform>
            <numerusform>%n رسائل منتظرة</numerusform>
            <numerusform>%n رسالة منتظرة</numerusform>
            <numerusform>%n رسالة منتظرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 known. Chat %3</source>
        <translation>%1 جديدة، %2 معروفة. المحادثة %3</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>ربما</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>File what was copied from a chat (standard input without FILE or with -); what is known is not added again. NAME is how the shop writes</source>
        <translation>إدراج ما نُسخ من محادثة (من الدخل القياسي دون FILE أو مع -)؛ وما هو معروف لا يُضاف ثانية. NAME هو الاسم الذي يكتب به المحل</translation>
    </message>
    <message>
        <source>Chats that wait; --done: those decided about</source>
        <translation>المحادثات المنتظرة؛ --done: ما بُتّ فيه منها</translation>
    </message>
    <message>
        <source>One chat; CHAT: its title or id</source>
        <translation>محادثة واحدة؛ CHAT: عنوانها أو معرّفها</translation>
    </message>
    <message>
        <source>What the messages become: job (--title), claim (--amount), follow_up (--what), person (--to) or nothing (--reason)</source>
        <translation>ماذا تصير الرسائل: job (--title) أو claim (--amount) أو follow_up (--what) أو person (--to) أو nothing (--reason)</translation>
    </message>
    <message>
        <source>What a message is about, and what it names; a guess</source>
        <translation>موضوع الرسالة وما تذكره؛ تخمينًا</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source> per %1</source>
        <translation> لكل %1</translation>
    </message>
    <message>
        <source>Job %1: %2</source>
        <translation>شغل %1: %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1، لـ %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لم يُحدَّد أحد</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>موعود في %1</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>السعر %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>الشغل</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Move a job to another stage; JOB: its number or id</source>
        <translation>نقل شغل إلى مرحلة أخرى؛ JOB: رقمه أو معرّفه</translation>
    </message>
    <message>
        <source>One job and its way</source>
        <translation>شغل واحد ومسيره</translation>
    </message>
    <message>
        <source>Open jobs by stage; --all: closed ones too</source>
        <translation>الأشغال المفتوحة حسب المرحلة؛ --all: المغلقة أيضًا</translation>
    </message>
    <message>
        <source>The stages of the board</source>
        <translation>مراحل اللوحة</translation>
    </message>
    <message>
        <source>Receipt %1: %2 from %3, %4, %5</source>
        <translation>إيصال %1: %2 من %3، %4، %5</translation>
    </message>
    <message>
        <source>Taken back. What it paid is open again.</source>
        <translation>أُبطل. وما سدده يعود غير مدفوع.</translation>
    </message>
    <message>
        <source>  %1 to invoice %2</source>
        <translation>  %1 للفاتورة %2</translation>
    </message>
    <message>
        <source>  %1 stays as credit</source>
        <translation>  يبقى %1 رصيدًا دائنًا</translation>
    </message>
    <message>
        <source>%1 now owes %2</source>
        <translation>على %1 الآن %2</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>مبطل</translation>
    </message>
    <message>
        <source>Set free credit against an invoice</source>
        <translation>استخدام رصيد دائن في فاتورة</translation>
    </message>
    <message>
        <source>Take a receipt back; what it paid is open again</source>
        <translation>إبطال إيصال؛ وما سدده يعود غير مدفوع</translation>
    </message>
    <message>
        <source>One receipt and where it went</source>
        <translation>إيصال واحد وأين ذهب</translation>
    </message>
    <message>
        <source>Receipts, newest first</source>
        <translation>الإيصالات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>حُفظ في %1.</translation>
    </message>
    <message>
        <source>Outstanding on %1</source>
        <translation>المستحقات في %1</translation>
    </message>
    <message>
        <source>Nobody owes you anything.</source>
        <translation>لا شيء لك عند أحد.</translation>
    </message>
    <message>
        <source>Credit held for customers: %1</source>
        <translation>رصيد دائن محفوظ للزبائن: %1</translation>
    </message>
    <message>
        <source>What is owed, by age, on %1</source>
        <translation>المستحقات حسب عمرها في %1</translation>
    </message>
    <message>
        <source>Statement of account: %1, %2 to %3</source>
        <translation>كشف حساب: %1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Opening balance %1</source>
        <translation>رصيد افتتاحي %1</translation>
    </message>
    <message>
        <source>--now moves the clock and needs --developer.</source>
        <translation>‏--now يحرّك الساعة ويحتاج --developer.</translation>
    </message>
    <message>
        <source>--now needs a time such as 2026-11-20T10:00:00Z.</source>
        <translation>‏--now يحتاج وقتًا مثل 2026-11-20T10:00:00Z.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message>
        <source>A quotation does not end: %1</source>
        <translation>علامة اقتباس لم تُغلق: %1</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>docket-cli help lists the commands.</source>
        <translation>الأمر docket-cli help يعرض الأوامر.</translation>
    </message>
    <message>
        <source>docket-cli: a shop&apos;s work and money, without a window</source>
        <translation>‏docket-cli: شغل المحل وماله، بلا نافذة</translation>
    </message>
    <message>
        <source>Before or behind every command:</source>
        <translation>قبل كل أمر أو بعده:</translation>
    </message>
    <message>
        <source>Run the commands in a file, one a line, in one session</source>
        <translation>تنفيذ أوامر من ملف، أمر في كل سطر، في جلسة واحدة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>%1 is ready in %2. Currency: %3. Owner: %4.</source>
        <translation>%1 جاهز في %2. العملة: %3. المالك: %4.</translation>
    </message>
    <message>
        <source>The books are sound: %1 acts, %2 log entries, %3 rows, all proved.</source>
        <translation>الدفاتر سليمة: %1 عملية، و%2 قيد في السجل، و%3 صف، كلها مُتحقَّق منها.</translation>
    </message>
    <message>
        <source>Balances, counts and search were worked out anew.</source>
        <translation>أُعيد حساب الأرصدة والأعداد والبحث.</translation>
    </message>
    <message>
        <source>%1 acts were undone.</source>
        <translation>عدد العمليات التي تُراجع عنها: %1.</translation>
    </message>
    <message>
        <source>Undone: %1 (%2)</source>
        <translation>تراجع: %1 (%2)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>متراجَع عنه</translation>
    </message>
    <message>
        <source>Prove the books: the file, the log, every row and every sum</source>
        <translation>التحقق من الدفاتر: الملف والسجل وكل صف وكل مجموع</translation>
    </message>
    <message>
        <source>Work out balances, counts and search anew from the facts</source>
        <translation>إعادة حساب الأرصدة والأعداد والبحث من الوقائع</translation>
    </message>
    <message>
        <source>Take back your last act, or the one named; --batch: a whole import</source>
        <translation>التراجع عن آخر عملية لك، أو عن المذكورة؛ --batch: عن استيراد كامل</translation>
    </message>
    <message>
        <source>Who did what, newest first</source>
        <translation>من فعل ماذا، الأحدث أولًا</translation>
    </message>
    <message>
        <source>%1 works here as %2.</source>
        <translation>يعمل %1 هنا بصفة %2.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>The PIN of %1 is changed.</source>
        <translation>تغيّر رمز %1.</translation>
    </message>
    <message>
        <source>Somebody new: owner, manager, counter, production or accounts</source>
        <translation>شخص جديد: owner أو manager أو counter أو production أو accounts</translation>
    </message>
    <message>
        <source>Give somebody another role</source>
        <translation>إعطاء شخص دورًا آخر</translation>
    </message>
    <message>
        <source>Give somebody a PIN of 4 to 12 digits</source>
        <translation>إعطاء شخص رمزًا من 4 إلى 12 رقمًا</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>من يعمل هنا</translation>
    </message>
    <message>
        <source>Change what is said; --phone adds one, an empty MAIL removes it. CUSTOMER: name, phone or id</source>
        <translation>تغيير البيانات؛ --phone يضيف هاتفًا، وMAIL الفارغ يحذف البريد. CUSTOMER: الاسم أو الهاتف أو المعرّف</translation>
    </message>
    <message>
        <source>Still to pay %1</source>
        <translation>بقي للدفع %1</translation>
    </message>
    <message>
        <source>Take work in; KIND is enquiry, order, booking, complaint or applicant; --advance: money left with it</source>
        <translation>تسجيل شغل؛ KIND هو enquiry أو order أو booking أو complaint أو applicant؛ --advance: العربون</translation>
    </message>
    <message>
        <source>An issued paper as it is handed out; a4, a5, letter, 80mm or 58mm</source>
        <translation>مستند صادر كما يُسلَّم؛ a4 أو a5 أو letter أو 80mm أو 58mm</translation>
    </message>
    <message>
        <source>A draft as it would be printed, marked as one</source>
        <translation>مسودة كما ستُطبع، وعليها أنها مسودة</translation>
    </message>
    <message>
        <source>A receipt, on a5, 80mm, 58mm, a4 or letter</source>
        <translation>إيصال على a5 أو 80mm أو 58mm أو a4 أو letter</translation>
    </message>
    <message>
        <source>The paper that goes with a job, with its code</source>
        <translation>الورقة التي ترافق الشغل، وعليها رمزه</translation>
    </message>
    <message>
        <source>Make a new shop in the folder of --shop; --sample: one to look at</source>
        <translation>إنشاء محل جديد في مجلد --shop؛ --sample: محل للتجربة</translation>
    </message>
    <message>
        <source>Receipt %1: %2 from %3 for a bad debt</source>
        <translation>إيصال %1: %2 من %3 عن دين معدوم</translation>
    </message>
    <message>
        <source>A bill, or with --advance money, from before this shop used Docket</source>
        <translation>فاتورة، أو مع --advance مبلغ، من قبل أن يستعمل المحل هذا البرنامج</translation>
    </message>
    <message>
        <source>Owed no longer, without money: KIND is write_off, bad_debt, discount or withheld_tax</source>
        <translation>لم يعد مستحقًا دون دفع: KIND هو write_off أو bad_debt أو discount أو withheld_tax</translation>
    </message>
    <message>
        <source>The certificate of withheld tax has come</source>
        <translation>وصلت شهادة الضريبة المستقطعة</translation>
    </message>
    <message>
        <source>Give money back, out of what the customer has left</source>
        <translation>ردّ مبلغًا مما بقي للزبون</translation>
    </message>
    <message>
        <source>Charge a fee without an invoice</source>
        <translation>أضف رسمًا دون فاتورة</translation>
    </message>
    <message>
        <source>Take a payment for a bad debt after all</source>
        <translation>اقبض دفعة عن دين معدوم بعد كل شيء</translation>
    </message>
    <message>
        <source>Take one of these back; what it settled is open again</source>
        <translation>تراجع عن أحدها؛ وما سوّاه يعود مفتوحًا</translation>
    </message>
    <message>
        <source>These entries, newest first; --uncertified: tax whose certificate is missing</source>
        <translation>هذه القيود، الأحدث أولًا؛ --uncertified: ضريبة لم تصل شهادتها</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>شيك</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>The cheque of a receipt went to the bank</source>
        <translation>أُودع شيك الإيصال في البنك</translation>
    </message>
    <message>
        <source>The bank has paid it</source>
        <translation>صرفه البنك</translation>
    </message>
    <message>
        <source>It came back: its bills are open again, and --fee is charged</source>
        <translation>رُدّ الشيك: فواتيره مفتوحة من جديد، ويُضاف --fee</translation>
    </message>
    <message>
        <source>Cheques, newest first; STATE is in_hand, deposited, cleared or bounced</source>
        <translation>الشيكات، الأحدث أولًا؛ STATE هو in_hand أو deposited أو cleared أو bounced</translation>
    </message>
    <message>
        <source>What a balance, an open amount or a credit is made of</source>
        <translation>مما يتكوّن رصيد أو مبلغ مفتوح أو مبلغ للزبون</translation>
    </message>
    <message>
        <source>What moved on a day, or on some days</source>
        <translation>ما تحرّك في يوم أو في أيام</translation>
    </message>
    <message>
        <source>  Is this the same money as %1? It is as much, by the same way, a few minutes apart.</source>
        <translation>  هل هو المبلغ نفسه في %1؟ القدر نفسه وبالطريقة نفسها وبينهما دقائق.</translation>
    </message>
    <message>
        <source>Take money. Oldest due first, the rest is credit; --invoice NUMBER or NUMBER=AMOUNT chooses; --discount and --withheld are let off and kept back. MODE is cash, upi, card, bank, cheque, wallet or other</source>
        <translation>اقبض مالًا. الأقدم استحقاقًا أولًا والباقي رصيد؛ --invoice NUMBER أو NUMBER=AMOUNT يختار؛ --discount خصم و--withheld مستقطع. MODE هو cash أو upi أو card أو bank أو cheque أو wallet أو other</translation>
    </message>
    <message>
        <source>Let a receipt pay another invoice</source>
        <translation>اجعل الإيصال يسدّد فاتورة أخرى</translation>
    </message>
    <message>
        <source>Drawer %1 since %2, opened with %3</source>
        <translation>الدرج %1 منذ %2، فُتح على %3</translation>
    </message>
    <message>
        <source>  %1: %2 in, %3 given back</source>
        <translation>  %1: دخل %2، ورُدّ %3</translation>
    </message>
    <message>
        <source>  put in %1: %2</source>
        <translation>  أُضيف %1: %2</translation>
    </message>
    <message>
        <source>  taken out %1: %2</source>
        <translation>  أُخرج %1: %2</translation>
    </message>
    <message>
        <source>The drawer should hold %1</source>
        <translation>يجب أن يكون في الدرج %1</translation>
    </message>
    <message>
        <source>Drawer %1 closed on %2 by %3: %4 counted, %5 expected</source>
        <translation>أُقفل الدرج %1 في %2 بيد %3: عُدّ %4 والمنتظر %5</translation>
    </message>
    <message>
        <source>  %1 over: %2</source>
        <translation>  زيادة %1: %2</translation>
    </message>
    <message>
        <source>  %1 short: %2</source>
        <translation>  نقص %1: %2</translation>
    </message>
    <message>
        <source>  %1 stays in the drawer. Log %2</source>
        <translation>  يبقى في الدرج %1. السجل %2</translation>
    </message>
    <message>
        <source>  Reopened</source>
        <translation>  أُعيد فتحه</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>What the drawer of this computer should hold now</source>
        <translation>ما يجب أن يكون في درج هذا الجهاز الآن</translation>
    </message>
    <message>
        <source>Begin the day with so much in the drawer</source>
        <translation>ابدأ اليوم وفي الدرج هذا المبلغ</translation>
    </message>
    <message>
        <source>Cash in or out that settles nothing</source>
        <translation>نقد دخل أو خرج ولا يسدّد شيئًا</translation>
    </message>
    <message>
        <source>Close the day with what was counted; NOTE is WORTHxCOUNT, such as 500x3</source>
        <translation>أقفل اليوم بما عُدّ؛ NOTE هو WORTHxCOUNT مثل 500x3</translation>
    </message>
    <message>
        <source>Let a close go; recorded</source>
        <translation>ألغِ إقفالًا؛ ويُسجَّل ذلك</translation>
    </message>
    <message>
        <source>The closes, newest first</source>
        <translation>الإقفالات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Over the credit limit of %1 by %2</source>
        <translation>فوق حد الدين %1 بمقدار %2</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>دفتر اليومية</translation>
    </message>
    <message>
        <source>Day close %1, %2</source>
        <translation>إقفال اليوم %1، %2</translation>
    </message>
    <message>
        <source>Payment reminder</source>
        <translation>تذكير بالدفع</translation>
    </message>
    <message>
        <source>Payment reminders</source>
        <translation>تذكيرات بالدفع</translation>
    </message>
    <message>
        <source>Statements of account, %1</source>
        <translation>كشوف الحساب، %1</translation>
    </message>
    <message>
        <source>The half page of a day&apos;s close, of the last one where none is named</source>
        <translation>نصف صفحة عن إقفال يوم، وعن آخر إقفال إن لم يُذكر واحد</translation>
    </message>
    <message>
        <source>A letter about what is open; without a customer, one to each who is late</source>
        <translation>رسالة بما هو غير مدفوع؛ ودون زبون: رسالة لكل متأخر</translation>
    </message>
    <message>
        <source>A customer&apos;s account, or with --all everybody&apos;s in one file</source>
        <translation>حساب زبون، أو مع --all حسابات الجميع في ملف واحد</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>What is owed, by the age of the invoices, on %1</source>
        <translation>المستحقات حسب عمر الفواتير في %1</translation>
    </message>
    <message>
        <source>Every unpaid invoice; FORMAT is text, json, csv, xlsx or pdf</source>
        <translation>كل فاتورة غير مدفوعة؛ FORMAT هو text أو json أو csv أو xlsx أو pdf</translation>
    </message>
    <message>
        <source>What each customer owes, by days overdue; --by: from the due or the invoice day; --buckets: where they end, such as 15,45,90</source>
        <translation>ما على كل زبون، حسب أيام التأخر؛ --by: من الموعد أو من تاريخ الفاتورة؛ --buckets: حدود الفترات، مثل 15,45,90</translation>
    </message>
    <message>
        <source>Open items of %1 on %2</source>
        <translation>غير المدفوع على %1 في %2</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>كشف حساب</translation>
    </message>
    <message>
        <source>All customers together: %1</source>
        <translation>كل الزبائن معًا: %1</translation>
    </message>
    <message>
        <source>The accounts of all customers; FORMAT is text, json, csv or xlsx</source>
        <translation>حسابات كل الزبائن؛ FORMAT هو text أو json أو csv أو xlsx</translation>
    </message>
    <message>
        <source>Payments, %1 to %2</source>
        <translation>الدفعات، من %1 إلى %2</translation>
    </message>
    <message>
        <source>Price %1, not invoiced yet %2</source>
        <translation>السعر %1، لم يُفوتر بعد %2</translation>
    </message>
    <message>
        <source>What came in and was given back, of today or some days; WHAT is mode, person or day</source>
        <translation>ما دخل وما رُدّ، اليوم أو في أيام؛ WHAT هو mode أو person أو day</translation>
    </message>
    <message>
        <source>What a job&apos;s invoices and advances come to</source>
        <translation>كم تبلغ فواتير شغل وعرابينه</translation>
    </message>
    <message>
        <source>A customer&apos;s account with a running balance; --open-items: only what is not settled; --by, --buckets: its ages on paper, as of report ageing</source>
        <translation>حساب زبون برصيد جارٍ؛ --open-items: غير المسدد فقط؛ --by و--buckets: أعماره على الورق كما في report ageing</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Next number here</source>
        <translation>الرقم التالي هنا</translation>
    </message>
    <message>
        <source>How papers are numbered, and the next number here</source>
        <translation>كيف تُرقَّم الأوراق، والرقم التالي هنا</translation>
    </message>
    <message>
        <source>KIND: invoice, credit_note, quote, receipt or job; PATTERN: from {mark} {kind} {fy} {year} {n} {n:5}; N: where this PC goes on</source>
        <translation>KIND: ‏invoice أو credit_note أو quote أو receipt أو job؛ PATTERN: من {mark} {kind} {fy} {year} {n} {n:5}؛ N: من أين يواصل هذا الحاسوب</translation>
    </message>
    <message>
        <source>Tax on sales, %1 to %2</source>
        <translation>ضريبة المبيعات، من %1 إلى %2</translation>
    </message>
    <message>
        <source>Tax on the sales of this month or some days; PART is sales (by paper and rate), codes (by HSN, SAC or other code) or series (numbers given)</source>
        <translation>ضريبة مبيعات هذا الشهر أو أيام محددة؛ PART: ‏sales (بحسب الورقة والنسبة) أو codes (بحسب رمز HSN أو SAC أو غيره) أو series (الأرقام المعطاة)</translation>
    </message>
    <message>
        <source>A draft of a quote from its JSON; due: valid until</source>
        <translation>مسودة عرض سعر من ملف JSON الخاص به؛ due: صالح حتى</translation>
    </message>
    <message>
        <source>Give a quote its number</source>
        <translation>إعطاء عرض السعر رقمه</translation>
    </message>
    <message>
        <source>The customer said yes</source>
        <translation>وافق العميل</translation>
    </message>
    <message>
        <source>The customer said no, and why</source>
        <translation>رفض العميل، ولماذا</translation>
    </message>
    <message>
        <source>A draft of a quote that takes this one&apos;s place</source>
        <translation>مسودة عرض سعر يحل محل هذا العرض</translation>
    </message>
    <message>
        <source>A draft of the invoice for a quote</source>
        <translation>مسودة فاتورة لعرض سعر</translation>
    </message>
    <message>
        <source>Take a quote back; the number stays</source>
        <translation>سحب عرض سعر؛ يبقى الرقم</translation>
    </message>
    <message>
        <source>One quote</source>
        <translation>عرض سعر واحد</translation>
    </message>
    <message>
        <source>Quotes, newest first, and how they stand</source>
        <translation>عروض الأسعار، الأحدث أولاً، وحالتها</translation>
    </message>
    <message>
        <source>A draft of a credit note from its JSON; without: of all that is left of the invoice</source>
        <translation>مسودة إشعار دائن من ملف JSON الخاص به؛ وبدونه: بكل ما تبقى من الفاتورة</translation>
    </message>
    <message>
        <source>Give a credit note its number; it pays its invoice</source>
        <translation>إعطاء الإشعار الدائن رقمه؛ وهو يسدد فاتورته</translation>
    </message>
    <message>
        <source>%1 %2 for %3, %4, valid until %5: %6</source>
        <translation>%1 %2 لـ %3، %4، صالح حتى %5: %6</translation>
    </message>
    <message>
        <source>A quote as it is handed out</source>
        <translation>عرض سعر كما يُسلَّم</translation>
    </message>
    <message>
        <source>A credit note as it is handed out</source>
        <translation>إشعار دائن كما يُسلَّم</translation>
    </message>
    <message>
        <source>An issued invoice as an e-invoice (UBL, EN 16931)</source>
        <translation>فاتورة صادرة كفاتورة إلكترونية (UBL, EN 16931)</translation>
    </message>
    <message>
        <source>An issued credit note as an e-invoice (UBL, EN 16931)</source>
        <translation>إشعار دائن صادر كفاتورة إلكترونية (UBL, EN 16931)</translation>
    </message>
    <message>
        <source>What the shop says of itself, on papers too; an empty FILE: no logo; --tax-status: regular, composition or none; --bank: where to transfer to, as printed; --small-difference: what anybody at the counter may let off</source>
        <translation>ما يقوله المحل عن نفسه، وعلى الأوراق أيضًا؛ FILE فارغ: بلا شعار؛ ‎--tax-status: ‏regular أو composition أو none؛ ‎--bank: ‏الحساب الذي يُحوَّل إليه كما يُطبع؛ ‎--small-difference: ما يجوز لأي أحد عند المنضدة أن يتنازل عنه</translation>
    </message>
    <message>
        <source>; from %1: %2</source>
        <translation>؛ من %1: %2</translation>
    </message>
    <message>
        <source>Something the shop sells; KIND is goods or service; --break: what it costs from a quantity on</source>
        <translation>شيء يبيعه المحل؛ KIND هي goods أو service؛ --break: سعره ابتداءً من كمية</translation>
    </message>
    <message>
        <source>Change what is said; papers keep what they say. --break: all that there are from now on. ITEM: name, code or id</source>
        <translation>تغيير ما قيل؛ المستندات تبقى كما هي. --break: كل الأسعار من الآن. ITEM: اسم أو رمز أو معرّف</translation>
    </message>
    <message>
        <source>It is not sold any more</source>
        <translation>لم يعد يُباع</translation>
    </message>
    <message>
        <source>It is sold again</source>
        <translation>يُباع من جديد</translation>
    </message>
    <message>
        <source>The catalogue; --all: what is not sold any more, too</source>
        <translation>قائمة الأصناف؛ --all: مع ما لم يعد يُباع</translation>
    </message>
    <message>
        <source>A draft that says what this invoice says</source>
        <translation>مسودة تقول ما تقوله هذه الفاتورة</translation>
    </message>
    <message>
        <source>A draft that says what this quote says</source>
        <translation>مسودة تقول ما يقوله عرض السعر هذا</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>شغل جديد</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>فاتورة جديدة</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>قبض دفعة</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>متابعة جديدة</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>زبون جديد</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Paste a chat</source>
        <translation>لصق محادثة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>مفاتيح هذه الشاشة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>الزبائن</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Owed to me</source>
        <translation>المستحق لي</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>تصفية هذه القائمة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Cancel the invoice</source>
        <translation>إلغاء الفاتورة</translation>
    </message>
    <message>
        <source>Use credit</source>
        <translation>استخدام الرصيد الدائن</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>حذف السطر</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>بنك</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>شيك</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>تعديل الزبون</translation>
    </message>
    <message>
        <source>Write on WhatsApp</source>
        <translation>كتابة في واتساب</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Make job</source>
        <translation>إنشاء شغل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>تسجيل وعد</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>كشف حساب</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Make a job</source>
        <translation>إنشاء شغل</translation>
    </message>
    <message>
        <source>They say they paid</source>
        <translation>يقول إنه دفع</translation>
    </message>
    <message>
        <source>It is them</source>
        <translation>هو نفسه</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>تم الاتصال</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>To the next stage</source>
        <translation>إلى المرحلة التالية</translation>
    </message>
    <message>
        <source>To the stage before</source>
        <translation>إلى المرحلة السابقة</translation>
    </message>
    <message>
        <source>Higher in the stage</source>
        <translation>أعلى في المرحلة</translation>
    </message>
    <message>
        <source>Lower in the stage</source>
        <translation>أسفل في المرحلة</translation>
    </message>
    <message>
        <source>My jobs</source>
        <translation>أشغالي</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>عرض قائمةً</translation>
    </message>
    <message>
        <source>To the first stage</source>
        <translation>إلى المرحلة الأولى</translation>
    </message>
    <message>
        <source>To the second stage</source>
        <translation>إلى المرحلة الثانية</translation>
    </message>
    <message>
        <source>To the third stage</source>
        <translation>إلى المرحلة الثالثة</translation>
    </message>
    <message>
        <source>To the fourth stage</source>
        <translation>إلى المرحلة الرابعة</translation>
    </message>
    <message>
        <source>To the fifth stage</source>
        <translation>إلى المرحلة الخامسة</translation>
    </message>
    <message>
        <source>To the sixth stage</source>
        <translation>إلى المرحلة السادسة</translation>
    </message>
    <message>
        <source>To the seventh stage</source>
        <translation>إلى المرحلة السابعة</translation>
    </message>
    <message>
        <source>To the eighth stage</source>
        <translation>إلى المرحلة الثامنة</translation>
    </message>
    <message>
        <source>To the ninth stage</source>
        <translation>إلى المرحلة التاسعة</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>إعطاء لشخص</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print with choices</source>
        <translation>طباعة مع خيارات</translation>
    </message>
    <message>
        <source>Paper or editor</source>
        <translation>الورقة أو المحرر</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>يوم التسليم</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من يعمله</translation>
    </message>
    <message>
        <source>Pick up and carry by arrows</source>
        <translation>حمل البطاقة ونقلها بالأسهم</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>حفظ وطباعة</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>ردّ مبلغ</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Old bill or advance</source>
        <translation>فاتورة أو دفعة مقدمة قديمة</translation>
    </message>
    <message>
        <source>Certificate for tax kept back</source>
        <translation>شهادة الضريبة المستقطعة</translation>
    </message>
    <message>
        <source>Move a payment</source>
        <translation>نقل دفعة</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>الشيكات</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Cash in or out of the drawer</source>
        <translation>إضافة نقد إلى الدرج أو إخراجه</translation>
    </message>
    <message>
        <source>Days that were closed</source>
        <translation>الأيام المُقفلة</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>إلى البنك</translation>
    </message>
    <message>
        <source>Paid by the bank</source>
        <translation>صرفه البنك</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>رُدّ الشيك</translation>
    </message>
    <message>
        <source>Reopen the day</source>
        <translation>إعادة فتح اليوم</translation>
    </message>
    <message>
        <source>Count by notes</source>
        <translation>العد بالأوراق النقدية</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>كل كشوف الحساب</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Letter to pay</source>
        <translation>رسالة تذكير بالدفع</translation>
    </message>
    <message>
        <source>Why: what this amount is made of</source>
        <translation>لماذا: ممّ يتكوّن هذا المبلغ</translation>
    </message>
    <message>
        <source>refund return money</source>
        <extracomment>what people look for it by, beside its name</extracomment>
        <translation>رد استرداد إرجاع مبلغ مال</translation>
    </message>
    <message>
        <source>Bring back what was put aside</source>
        <translation>استعد ما وُضع جانبًا</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>عرض سعر جديد</translation>
    </message>
    <message>
        <source>estimate offer price</source>
        <extracomment>what people look for it by, beside its name</extracomment>
        <translation>تقدير عرض سعر تسعير</translation>
    </message>
    <message>
        <source>Make the invoice</source>
        <translation>إنشاء الفاتورة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>save as file spreadsheet excel csv e-invoice xml</source>
        <extracomment>what people look for it by, beside its name</extracomment>
        <translation>حفظ ملف جدول إكسل فاتورة إلكترونية xml csv</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>catalogue price list</source>
        <translation>كتالوج قائمة الأسعار</translation>
    </message>
    <message>
        <source>Stop selling, or sell again</source>
        <translation>إيقاف البيع أو استئنافه</translation>
    </message>
    <message>
        <source>Keep the line as an item</source>
        <translation>حفظ السطر كصنف</translation>
    </message>
    <message>
        <source>catalogue new item</source>
        <translation>كتالوج صنف جديد</translation>
    </message>
    <message>
        <source>Make another like it</source>
        <translation>إنشاء مستند مماثل</translation>
    </message>
    <message>
        <source>copy duplicate repeat</source>
        <translation>نسخ تكرار إعادة</translation>
    </message>
</context>
<context>
    <name>CustomerColumns</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>الشغل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>للدفع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>still to be paid</comment>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a customer, and what they have to pay</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>ما ذُكر</translation>
    </message>
    <message>
        <source>certificate not here yet</source>
        <translation>لم تصل الشهادة بعد</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>شهادة بتاريخ %1</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>FollowUpColumns</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a day and a time on it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>عليه</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>ItemColumns</name>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>From a quantity on</source>
        <translation>ابتداءً من كمية</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>الضريبة %</translation>
    </message>
    <message>
        <source>%1 included</source>
        <extracomment>a rate of tax that the price has in it</extracomment>
        <translation>%1 مشمولة</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, no longer sold</source>
        <translation>%1، لم يعد يُباع</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>%1 due</source>
        <translation>عليه %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Told %1</source>
        <translation>أُبلغ %1</translation>
    </message>
</context>
<context>
    <name>JobColumns</name>
    <message>
        <source>Job</source>
        <translation>الشغل</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>السعر، %1</translation>
    </message>
    <message>
        <source>Owes, %1</source>
        <translation>عليه، %1</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>works on the job</comment>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>JobRest</name>
    <message>
        <source>%1 left on %2, %3</source>
        <extracomment>an amount, a job&apos;s number and what the job is</extracomment>
        <translation>باقٍ %1 على %2، %3</translation>
    </message>
    <message>
        <source>%1 stays open on %2</source>
        <extracomment>a job&apos;s number</extracomment>
        <translation>المتبقي في %2: %1</translation>
    </message>
    <message>
        <source>Pays %1 in full</source>
        <translation>يسدد %1 بالكامل</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>بنك</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>شيك</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>محفظة</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>way of paying</comment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>invoice</comment>
        <translation>غير مدفوعة</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>مدفوعة جزئيًا</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>استفسار</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>طالب عمل</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>عرض سعر</translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>ينتظر %n د</numerusform>
            <numerusform>ينتظر %n د</numerusform>
            <numerusform>ينتظر %n د</numerusform>
            <numerusform>ينتظر %n د</numerusform>
            <numerusform>ينتظر %n د</numerusform>
            <numerusform>ينتظر %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n h</source>
        <translation>
            <numerusform>ينتظر %n س</numerusform>
            <numerusform>ينتظر %n س</numerusform>
            <numerusform>ينتظر %n س</numerusform>
            <numerusform>ينتظر %n س</numerusform>
            <numerusform>ينتظر %n س</numerusform>
            <numerusform>ينتظر %n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n d</source>
        <translation>
            <numerusform>ينتظر منذ اليوم</numerusform>
            <numerusform>ينتظر منذ يوم</numerusform>
            <numerusform>ينتظر منذ يومين</numerusform>
            <numerusform>ينتظر منذ %n أيام</numerusform>
            <numerusform>ينتظر منذ %n يومًا</numerusform>
            <numerusform>ينتظر منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind them of what they owe</source>
        <translation>تذكير بما عليه</translation>
    </message>
    <message>
        <source>Promised to pay and did not</source>
        <translation>وعد بالدفع ولم يدفع</translation>
    </message>
    <message>
        <source>Promised to pay</source>
        <translation>وعد بالدفع</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>شغل</translation>
    </message>
    <message>
        <source>Payment to confirm</source>
        <translation>دفعة للتأكيد</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Given to somebody</source>
        <translation>أُسند إلى شخص</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا شيء مطلوب</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Looking for work</source>
        <translation>يبحث عن عمل</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>message</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a job or invoice</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>للتأكيد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Remind of payment</source>
        <translation>تذكير بالدفع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>نجحت</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ضاعت</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لم يُجب</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>واتساب</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>وجهًا لوجه</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>way of reaching somebody</comment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>تحدثنا</translation>
    </message>
    <message>
        <source>New</source>
        <comment>meaning of a stage</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>meaning of a stage</comment>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>In work</source>
        <comment>meaning of a stage</comment>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>meaning of a stage</comment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>meaning of a stage</comment>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>meaning of a stage</comment>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Us</source>
        <comment>whom a job waits for</comment>
        <translation>نحن</translation>
    </message>
    <message>
        <source>The customer</source>
        <comment>whom a job waits for</comment>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>A supplier</source>
        <comment>whom a job waits for</comment>
        <translation>مورّد</translation>
    </message>
    <message>
        <source>#%1</source>
        <extracomment>a job&apos;s number inside a sentence</extracomment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Tailoring</source>
        <translation>خياطة</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>تصليح</translation>
    </message>
    <message>
        <source>Food and catering</source>
        <translation>طعام وضيافة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>خدمات</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>دفعة مبطلة</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>الملف تالف: %1</translation>
    </message>
    <message>
        <source>A row of %1 names one of %2 that is not there.</source>
        <translation>صف في %1 يشير إلى صف غير موجود في %2.</translation>
    </message>
    <message>
        <source>The guard of table %1 is gone.</source>
        <translation>حماية الجدول %1 مفقودة.</translation>
    </message>
    <message>
        <source>The log&apos;s record of who did what was altered: %1.</source>
        <translation>تغيّر في السجل بيان من فعل ماذا: %1.</translation>
    </message>
    <message>
        <source>An entry of the log was altered: %1.</source>
        <translation>تغيّر قيد في السجل: %1.</translation>
    </message>
    <message>
        <source>The log&apos;s chain is broken at %1.</source>
        <translation>سلسلة السجل مقطوعة عند %1.</translation>
    </message>
    <message>
        <source>The file&apos;s own place in the log is wrong.</source>
        <translation>موضع الملف في السجل غير صحيح.</translation>
    </message>
    <message>
        <source>A row is not what the log says: %1.</source>
        <translation>صف لا يطابق السجل: %1.</translation>
    </message>
    <message>
        <source>A row was written past the log: %1.</source>
        <translation>صف كُتب خارج السجل: %1.</translation>
    </message>
    <message>
        <source>A row is missing: %1.</source>
        <translation>صف مفقود: %1.</translation>
    </message>
    <message>
        <source>An issued document was altered: %1.</source>
        <translation>تغيّر مستند صادر: %1.</translation>
    </message>
    <message>
        <source>A number is missing in %1.</source>
        <translation>رقم مفقود في %1.</translation>
    </message>
    <message>
        <source>A number was given twice in %1.</source>
        <translation>رقم أُعطي مرتين في %1.</translation>
    </message>
    <message>
        <source>%1 does not agree with the facts. Run: docket-cli rebuild</source>
        <translation>%1 لا يطابق الوقائع. شغّل: docket-cli rebuild</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>قبل الموعد</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <extracomment>days overdue, from and to</extracomment>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>Over %1</source>
        <translation>فوق %1</translation>
    </message>
    <message>
        <source>Old bill</source>
        <translation>فاتورة قديمة</translation>
    </message>
    <message>
        <source>Old advance</source>
        <translation>دفعة مقدمة قديمة</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>شُطب</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>دين معدوم</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>ضريبة مستقطعة</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>مبلغ مردود</translation>
    </message>
    <message>
        <source>Bad debt paid</source>
        <translation>دين معدوم سُدّد</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>في اليد</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>في البنك</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>صُرف</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>مرتجع</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>quote</comment>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>quote</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>quote</comment>
        <translation>مستبدل</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>quote</comment>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Partly used</source>
        <comment>credit note</comment>
        <translation>مستخدم جزئياً</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>credit note</comment>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>quote</comment>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>Clean</source>
        <comment>a design of invoices</comment>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>Boxed, with a summary by code</source>
        <comment>a design of invoices</comment>
        <translation>بإطارات، مع ملخص حسب الرمز</translation>
    </message>
    <message>
        <source>Compact, for many lines</source>
        <comment>a design of invoices</comment>
        <translation>مضغوط، لبنود كثيرة</translation>
    </message>
    <message>
        <source>Letterhead in colour</source>
        <comment>a design of invoices</comment>
        <translation>ترويسة ملونة</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>The shop&apos;s language</source>
        <translation>لغة المحل</translation>
    </message>
</context>
<context>
    <name>MoneyMoveColumns</name>
    <message>
        <source>Refund, void</source>
        <translation>مبلغ مردود، مبطل</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>money that was given back, and why</extracomment>
        <translation>مبلغ مردود</translation>
    </message>
    <message>
        <source>Refund: %1</source>
        <translation>مبلغ مردود: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>مبطل</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>OwedColumns</name>
    <message>
        <source>not kept: %1</source>
        <translation>لم يُوفَ: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an amount and the day for which it is promised</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>آخر تذكير</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>By invoice</source>
        <translation>بفواتير</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>العربون</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>للدفع</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الأشغال</translation>
    </message>
</context>
<context>
    <name>OwedTable</name>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>By invoice</source>
        <translation>بالفواتير</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الأشغال</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>العربون</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>للدفع</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>آخر تذكير</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>PaperColumns</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a quantity and its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>الضريبة %</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>رسوم</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>a tax and its rate: CGST 9 %</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>PaperExport</name>
    <message>
        <source>E-invoice (*.xml)</source>
        <translation>فاتورة إلكترونية (*.xml)</translation>
    </message>
    <message>
        <source>As it was issued, for a program (*.json)</source>
        <translation>كما أُصدرت، لبرنامج آخر (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
</context>
<context>
    <name>PaymentAct</name>
    <message>
        <source>%1 from %2 saved</source>
        <translation>حُفظ %1 من %2</translation>
    </message>
</context>
<context>
    <name>PaymentOutcome</name>
    <message>
        <source>%1 tax kept back</source>
        <translation>ضريبة مستقطعة %1</translation>
    </message>
    <message>
        <source>%1 discount</source>
        <translation>خصم %1</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>مدفوع %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an invoice and what settles it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 stays open with %2</source>
        <translation>المتبقي في %2: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more stay open, %1 in all</source>
        <translation>
            <numerusform>لا تبقى فاتورة أخرى، المجموع %1</numerusform>
            <numerusform>تبقى فاتورة أخرى، المجموع %1</numerusform>
            <numerusform>تبقى فاتورتان أخريان، المجموع %1</numerusform>
            <numerusform>تبقى %n فواتير أخرى، المجموع %1</numerusform>
            <numerusform>تبقى %n فاتورة أخرى، المجموع %1</numerusform>
            <numerusform>تبقى %n فاتورة أخرى، المجموع %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of their advance is used</source>
        <translation>يُستخدم %1 من عربونه</translation>
    </message>
    <message>
        <source>%1 stays as advance</source>
        <translation>يبقى %1 عربونًا</translation>
    </message>
</context>
<context>
    <name>ReceiptColumns</name>
    <message>
        <source>Void</source>
        <translation>مبطل</translation>
    </message>
    <message>
        <source>Void: %1</source>
        <translation>مبطل: %1</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>عربون</translation>
    </message>
    <message>
        <source>advance for %1</source>
        <translation>عربون عن %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>For</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من قبضها</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>أيام التأخر</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>رصيد دائن</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>مدين</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>بقي للدفع</translation>
    </message>
    <message>
        <source>Left of it</source>
        <translation>بقي منه</translation>
    </message>
    <message>
        <source>Theirs, with us</source>
        <translation>له عندنا</translation>
    </message>
    <message>
        <source>Job without invoice</source>
        <translation>شغل بلا فاتورة</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>للدفع</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>المقبوض</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>المردود</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Place of supply</source>
        <translation>مكان التوريد</translation>
    </message>
    <message>
        <source>Rate %</source>
        <translation>النسبة %</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>قبل الضريبة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>أول رقم</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>آخر رقم</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>الملغى</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation>عن الفاتورة</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>تاريخها</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Written to %1.</source>
        <translation>حُفظ في %1.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 موجود من قبل. اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>From the lowest to the highest, such as &quot;0 to 100&quot;.</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>“{given}” is not an amount. Enter digits such as 1200.50.</source>
        <translation>«{given}» ليس مبلغًا. أدخل أرقامًا مثل 1200.50.</translation>
    </message>
    <message>
        <source>{given} is not above zero. Enter an amount above 0.</source>
        <translation>{given} ليس فوق الصفر. أدخل مبلغًا أكبر من 0.</translation>
    </message>
    <message>
        <source>{given} is too large. Enter {limit} at most.</source>
        <translation>{given} كبير جدًا. أدخل {limit} على الأكثر.</translation>
    </message>
    <message>
        <source>“{subject}” comes to more than {limit}. Check quantity and price.</source>
        <translation>«{subject}» يتجاوز {limit}. راجع الكمية والسعر.</translation>
    </message>
    <message>
        <source>{given} has more than {allowed} decimals. Leave the last ones out.</source>
        <translation>منازل {given} العشرية أكثر من {allowed}. احذف الأخيرة منها.</translation>
    </message>
    <message>
        <source>{given} may have been rounded on its way. Write it as text: {allowed}.</source>
        <translation>ربما قُرّب {given} في الطريق. اكتبه نصًا: {allowed}.</translation>
    </message>
    <message>
        <source>“{given}” is not a number. Enter digits such as 12.5.</source>
        <translation>«{given}» ليس رقمًا. أدخل أرقامًا مثل 12.5.</translation>
    </message>
    <message>
        <source>{given} is out of range. Enter a number from {allowed}.</source>
        <translation>{given} خارج المدى. أدخل رقمًا من {allowed}.</translation>
    </message>
    <message>
        <source>“{given}” is not a date. Enter one such as 20/11/2026, 25 or tomorrow.</source>
        <translation>«{given}» ليس تاريخًا. أدخل تاريخًا مثل 20/11/2026 أو 25 أو غدا.</translation>
    </message>
    <message>
        <source>There is no {given} in the calendar. Check the day and the month.</source>
        <translation>لا يوجد {given} في التقويم. راجع اليوم والشهر.</translation>
    </message>
    <message>
        <source>{given} cannot be entered here. Enter a date from {allowed}.</source>
        <translation>لا يمكن إدخال {given} هنا. أدخل تاريخًا من {allowed}.</translation>
    </message>
    <message>
        <source>“{given}” is not a phone number. Enter digits, with + and the country code if abroad.</source>
        <translation>«{given}» ليس رقم هاتف. أدخل أرقامًا، مع + ورمز البلد إن كان خارجيًا.</translation>
    </message>
    <message>
        <source>{given} is too short. A phone number has {allowed} digits.</source>
        <translation>{given} قصير جدًا. عدد أرقام الهاتف هناك {allowed}.</translation>
    </message>
    <message>
        <source>{given} is too short. Look for a missing digit.</source>
        <translation>{given} قصير جدًا. ابحث عن رقم ناقص.</translation>
    </message>
    <message>
        <source>{given} is too long. A phone number has {allowed} digits.</source>
        <translation>{given} طويل جدًا. عدد أرقام الهاتف هناك {allowed}.</translation>
    </message>
    <message>
        <source>{given} is too long. Look for a digit too many.</source>
        <translation>{given} طويل جدًا. ابحث عن رقم زائد.</translation>
    </message>
    <message>
        <source>“{given}” is not a UPI ID. It reads like name@bank.</source>
        <translation>«{given}» ليس معرّف UPI. يُكتب مثل name@bank.</translation>
    </message>
    <message>
        <source>“{subject}” is empty. Fill it in.</source>
        <translation>«{subject}» فارغ. املأه من فضلك.</translation>
    </message>
    <message>
        <source>“{subject}” is too long. Keep it to {allowed} characters.</source>
        <translation>«{subject}» طويل جدًا. الحد {allowed} حرفًا.</translation>
    </message>
    <message>
        <source>There is no field “{subject}”. Check its spelling.</source>
        <translation>لا يوجد حقل «{subject}». راجع كتابته.</translation>
    </message>
    <message>
        <source>“{given}” does not fit “{subject}”. Choose from: {allowed}.</source>
        <translation>«{given}» لا يناسب «{subject}». اختر من: {allowed}.</translation>
    </message>
    <message>
        <source>“{given}” is not an id. Copy all 32 of its signs.</source>
        <translation>«{given}» ليس معرّفًا. انسخ علاماته الـ 32 كلها.</translation>
    </message>
    <message>
        <source>This is not JSON ({subject}: {given}). Correct it and try again.</source>
        <translation>هذا ليس JSON ({subject}: {given}). صحّحه وحاول ثانية.</translation>
    </message>
    <message>
        <source>There are more than {allowed} entries. Divide them.</source>
        <translation>القيود أكثر من {allowed}. قسّمها.</translation>
    </message>
    <message>
        <source>This text is too long for a link. Copy it into the chat.</source>
        <translation>النص أطول من أن يوضع في رابط. انسخه إلى المحادثة.</translation>
    </message>
    <message>
        <source>There is no {subject} “{given}”. Check the spelling.</source>
        <translation>لا يوجد {subject} «{given}». راجع الكتابة.</translation>
    </message>
    <message>
        <source>“{given}” could be several: {allowed}. Choose one.</source>
        <translation>«{given}» يحتمل أكثر من واحد: {allowed}. اختر واحدًا.</translation>
    </message>
    <message>
        <source>This shop counts in {allowed}, not in {given}. Enter the amount in {allowed}.</source>
        <translation>هذا المحل يحسب بعملة {allowed} لا {given}. أدخل المبلغ بعملة {allowed}.</translation>
    </message>
    <message>
        <source>Another {subject} was saved under this id. Start a new one.</source>
        <translation>حُفظ {subject} آخر بهذا المعرّف. ابدأ واحدًا جديدًا.</translation>
    </message>
    <message>
        <source>“{subject}” has no lines. Add one first.</source>
        <translation>«{subject}» بلا بنود. أضف بندًا أولًا.</translation>
    </message>
    <message>
        <source>This draft was issued as {given}. Open {given} instead.</source>
        <translation>صدرت هذه المسودة برقم {given}. افتح {given} بدلًا منها.</translation>
    </message>
    <message>
        <source>{subject} is cancelled already. Nothing is left to do.</source>
        <translation>سبق إلغاء {subject}. لم يبقَ ما يُعمل.</translation>
    </message>
    <message>
        <source>{subject} is reversed already. Nothing is left to do.</source>
        <translation>سبق عكس {subject}. لم يبقَ ما يُعمل.</translation>
    </message>
    <message>
        <source>{subject} would owe {amount}, above the limit of {limit}. Take a payment or raise the limit.</source>
        <translation>سيصير على {subject} مبلغ {amount}، فوق الحد {limit}. اقبض دفعة أو ارفع الحد.</translation>
    </message>
    <message>
        <source>{given} is longer than {allowed} characters. Shorten the pattern of the series.</source>
        <translation>{given} أطول من {allowed} حرفًا. قصّر نمط السلسلة.</translation>
    </message>
    <message>
        <source>{amount} is more than is left on {subject}. Enter {limit} at most.</source>
        <translation>{amount} أكثر من المتبقي على {subject}. أدخل {limit} على الأكثر.</translation>
    </message>
    <message>
        <source>This claim was answered already. Undo the answer to decide again.</source>
        <translation>سبق الرد على هذه الإفادة. تراجع عن الرد لتقرر من جديد.</translation>
    </message>
    <message>
        <source>This follow-up was closed already. Undo the closing, or add a new one.</source>
        <translation>سبق إغلاق هذه المتابعة. تراجع عن الإغلاق أو أضف متابعة جديدة.</translation>
    </message>
    <message>
        <source>{subject} belongs to {given}. Choose one of this customer.</source>
        <translation>{subject} يخص {given}. اختر ما يخص هذا الزبون.</translation>
    </message>
    <message>
        <source>{given} may not do this. Ask someone with the right “{subject}”.</source>
        <translation>هذا غير مسموح لـ {given}. اطلبه ممن له صلاحية «{subject}».</translation>
    </message>
    <message>
        <source>Nobody here is called “{given}”. Check the name.</source>
        <translation>لا أحد هنا باسم «{given}». راجع الاسم.</translation>
    </message>
    <message>
        <source>Several people work here. Say which of them you are.</source>
        <translation>يعمل هنا أكثر من شخص. اذكر من أنت منهم.</translation>
    </message>
    <message>
        <source>This is not the PIN of {given}. Try again.</source>
        <translation>هذا ليس رمز {given}. حاول ثانية.</translation>
    </message>
    <message>
        <source>{given} has changed {subject} since. Look at it again before you go on.</source>
        <translation>غيّر {given} في {subject} بعد ذلك. راجعه قبل أن تتابع.</translation>
    </message>
    <message>
        <source>{subject} has changed since. Look at it again before you go on.</source>
        <translation>تغيّر {subject} بعد ذلك. راجعه قبل أن تتابع.</translation>
    </message>
    <message>
        <source>This does not come back by itself. Enter it again, or correct it with a new entry.</source>
        <translation>لا يعود هذا من تلقاء نفسه. أدخله من جديد، أو صحّحه بقيد جديد.</translation>
    </message>
    <message>
        <source>“{subject}” is undone already. Nothing is left to do.</source>
        <translation>سبق التراجع عن «{subject}». لم يبقَ ما يُعمل.</translation>
    </message>
    <message>
        <source>{subject} is still used by a {given}. Undo that first.</source>
        <translation>ما زال {subject} مستخدمًا في {given}. تراجع عن ذلك أولًا.</translation>
    </message>
    <message>
        <source>“{given}” is the last {subject} of its kind. Add another one first.</source>
        <translation>«{given}» آخر {subject} من نوعه. أضف غيره أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing has changed yet.</source>
        <translation>لا شيء للتراجع عنه. لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>There is no shop in {subject}. Choose another folder or start a new shop.</source>
        <translation>لا يوجد محل في {subject}. اختر مجلدًا آخر أو ابدأ محلًا جديدًا.</translation>
    </message>
    <message>
        <source>There is a shop in {subject} already. Open it or choose another folder.</source>
        <translation>يوجد محل في {subject} من قبل. افتحه أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{subject} is not a shop. Choose another file.</source>
        <translation>{subject} ليس محلًا. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{subject} is damaged ({given}). Restore the last backup.</source>
        <translation>{subject} تالف ({given}). استرجع آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{subject} was written by a newer Docket. Update this one to open it.</source>
        <translation>كُتب {subject} بإصدار أحدث من Docket. حدّث هذا الإصدار لفتحه.</translation>
    </message>
    <message>
        <source>{subject} is not where it was. Put it back; until then nothing is saved.</source>
        <translation>{subject} ليس في مكانه. أعده؛ وحتى ذلك الحين لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>{subject} cannot be written to. Allow this user to write there.</source>
        <translation>لا يمكن الكتابة في {subject}. اسمح لهذا المستخدم بالكتابة هناك.</translation>
    </message>
    <message>
        <source>Another program is using {subject}. Close it and try again.</source>
        <translation>برنامج آخر يستخدم {subject}. أغلقه وحاول ثانية.</translation>
    </message>
    <message>
        <source>There is no room left for {subject}. Free some space and try again.</source>
        <translation>لم تبقَ مساحة لـ {subject}. أفرغ بعض المساحة وحاول ثانية.</translation>
    </message>
    <message>
        <source>{subject} could not be read or written ({given}). Check the disk and try again.</source>
        <translation>تعذّرت قراءة {subject} أو كتابته ({given}). افحص القرص وحاول ثانية.</translation>
    </message>
    <message>
        <source>The books do not agree with themselves (faults found: {allowed}). Keep this file and restore the last backup.</source>
        <translation>الدفاتر لا تتطابق (عدد الأخطاء: {allowed}). احتفظ بهذا الملف واسترجع آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This was stopped before it was done. Start it again when you like.</source>
        <translation>توقف هذا قبل أن يتم. ابدأه ثانية متى شئت.</translation>
    </message>
    <message>
        <source>A newer Docket in this shop uses {subject}. Update this one.</source>
        <translation>إصدار أحدث من Docket في هذا المحل يستخدم {subject}. حدّث هذا الإصدار.</translation>
    </message>
    <message>
        <source>“{subject}” is no PNG or JPEG picture. Save it as one of these first.</source>
        <translation>«{subject}» ليس صورة PNG أو JPEG. احفظه أولًا بإحدى هاتين الصيغتين.</translation>
    </message>
    <message>
        <source>“{subject}” is damaged or ends too soon. Save the picture once more.</source>
        <translation>«{subject}» تالف أو غير مكتمل. احفظ الصورة مرة أخرى.</translation>
    </message>
    <message>
        <source>“{subject}” is too large ({given}). Make it smaller, up to {allowed}, and try again.</source>
        <translation>«{subject}» كبير جدًا ({given}). صغّره إلى {allowed} على الأكثر ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{subject} could not be written ({given}). See that its folder has room and may be written to.</source>
        <translation>تعذرت كتابة {subject} ({given}). تأكد من وجود مساحة في مجلده ومن السماح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>{subject} does not print. See that it is on and has paper, or choose another.</source>
        <translation>{subject} لا تطبع. تأكد من أنها تعمل وأن فيها ورقًا، أو اختر غيرها.</translation>
    </message>
    <message>
        <source>{subject} has {limit} left with us, less than {amount}. Give back {limit} at most.</source>
        <translation>بقي لـ{subject} عندنا {limit}، أقل من {amount}. ردّ {limit} على الأكثر.</translation>
    </message>
    <message>
        <source>{amount} is more than you may let off. Enter {limit} at most, or ask the owner.</source>
        <translation>{amount} أكثر مما يحق لك إسقاطه. أدخل {limit} على الأكثر، أو اسأل المالك.</translation>
    </message>
    <message>
        <source>{subject} was not paid by cheque. Choose a payment that was.</source>
        <translation>لم يُدفع {subject} بشيك. اختر دفعة دُفعت بشيك.</translation>
    </message>
    <message>
        <source>The cheque of {subject} is settled already: {given}. Take a new payment when the customer pays again.</source>
        <translation>شيك {subject} منتهٍ من قبل: {given}. اقبض دفعة جديدة حين يدفع الزبون ثانية.</translation>
    </message>
    <message>
        <source>The drawer that holds {subject} was counted on {given}. Ask the owner to reopen that day.</source>
        <translation>عُدّ الدرج الذي فيه {subject} في {given}. اطلب من المالك إعادة فتح ذلك اليوم.</translation>
    </message>
    <message>
        <source>The drawer has been open since {given}. Close it before you open it again.</source>
        <translation>الدرج مفتوح منذ {given}. أقفله قبل أن تفتحه ثانية.</translation>
    </message>
    <message>
        <source>{subject} is cancelled and takes no money. Choose another invoice, or keep the payment as credit.</source>
        <translation>{subject} ملغاة ولا تقبل مالًا. اختر فاتورة أخرى، أو احتفظ بالدفعة رصيدًا دائنًا.</translation>
    </message>
    <message>
        <source>Nothing happened on these days that could be printed. Choose others.</source>
        <translation>لا شيء في هذه الأيام يمكن طبعه. اختر أيامًا أخرى.</translation>
    </message>
    <message>
        <source>The amount comes to {amount}. Type how much money it is: more than 0.</source>
        <translation>المبلغ المكتوب يساوي {amount}. اكتب مبلغًا أكبر من 0.</translation>
    </message>
    <message>
        <source>This PC does not keep the shop&apos;s money. Do it on one that does, or ask the owner to change what this one keeps.</source>
        <translation>هذا الجهاز لا يحفظ أموال المحل. افعل ذلك على جهاز يحفظها، أو اطلب من المالك تغيير ما يحفظه هذا الجهاز.</translation>
    </message>
    <message>
        <source>“{given}” leaves out {allowed}, and two papers could bear one number. Write it where it should stand.</source>
        <translation>ينقص «{given}» الموضع {allowed}، وقد تحمل ورقتان رقمًا واحدًا. اكتبه حيث ينبغي أن يكون.</translation>
    </message>
    <message>
        <source>“{allowed}” in “{given}” cannot be read. Write each of {subject} once at most, with - or / between the mark and the number.</source>
        <translation>لا يمكن قراءة «{allowed}» في «{given}». اكتب كلًّا من {subject} مرة واحدة على الأكثر، مع - أو / بين العلامة والرقم.</translation>
    </message>
    <message>
        <source>“{given}” may not stand in the number {subject}. Use letters A to Z, digits, - and /, with a letter or a digit in front.</source>
        <translation>لا يجوز «{given}» في الرقم {subject}. استعمل الحروف A إلى Z والأرقام و- و/، ويبدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>Another kind of paper has these numbers already. Write a letter of its own into “{given}”.</source>
        <translation>لنوع آخر من الأوراق هذه الأرقام. أضف إلى «{given}» حرفًا خاصًّا به.</translation>
    </message>
    <message>
        <source>The next number is {given}: others were given already, and none may be left out. Write another pattern to begin anew.</source>
        <translation>الرقم التالي هو {given}: أُعطيت أرقام قبله ولا يجوز ترك رقم. اكتب نمطًا آخر لتبدأ من جديد.</translation>
    </message>
    <message>
        <source>This shop charges no tax, and “{given}” may not stand on its papers. Take it out, or say in the settings that the shop charges tax.</source>
        <translation>هذا المحل لا يحصّل ضريبة، ولا يجوز «{given}» على أوراقه. احذفها، أو قل في الإعدادات إن المحل يحصّل الضريبة.</translation>
    </message>
    <message>
        <source>Of {given} on this invoice only {limit} is left to take off, and this says {amount}. Lower the quantities or take lines out.</source>
        <translation>لم يبق من {given} في هذه الفاتورة ما يمكن خصمه إلا {limit}، وهنا {amount}. قلّل الكميات أو احذف بعض السطور.</translation>
    </message>
    <message>
        <source>Only {limit} of this invoice is left to take off, and this comes to {amount}. Lower the quantities or take lines out.</source>
        <translation>لم يبق من هذه الفاتورة ما يمكن خصمه إلا {limit}، وهذا مجموعه {amount}. قلّل الكميات أو احذف بعض السطور.</translation>
    </message>
    <message>
        <source>“{given}” was not charged on this invoice and cannot be taken off it. Use the lines of the invoice.</source>
        <translation>لم تُحتسب «{given}» في هذه الفاتورة ولا يمكن خصمها منها. استخدم سطور الفاتورة.</translation>
    </message>
    <message>
        <source>The credit note {given} takes from {subject}. Cancel the credit note first.</source>
        <translation>الإشعار الدائن {given} يخصم من {subject}. ألغِ الإشعار الدائن أولاً.</translation>
    </message>
    <message>
        <source>{subject} has become {given} already. Go on with that one.</source>
        <translation>أصبح {subject} بالفعل {given}. تابع العمل به.</translation>
    </message>
    <message>
        <source>An e-invoice that is free of tax here needs the shop&apos;s VAT id, which begins with the letters of the country; “{given}” is another number. Type it in the settings and issue the paper anew.</source>
        <translation>الفاتورة الإلكترونية المعفاة من الضريبة هنا تحتاج إلى رقم ضريبة القيمة المضافة للمتجر، وهو يبدأ بحرفي البلد؛ و«{given}» رقم آخر. اكتبه في الإعدادات وأصدر المستند من جديد.</translation>
    </message>
    <message>
        <source>An e-invoice with tax needs the shop&apos;s tax number. Type it in the settings and issue the paper anew.</source>
        <translation>الفاتورة الإلكترونية بضريبة تحتاج إلى الرقم الضريبي للمتجر. اكتبه في الإعدادات وأصدر المستند من جديد.</translation>
    </message>
    <message>
        <source>“{given}” is no VAT id of the buyer&apos;s country, without which the tax cannot be left to them. Check country and number with the customer and issue the paper anew.</source>
        <translation>«{given}» ليس رقم ضريبة القيمة المضافة في بلد المشتري، ومن دونه لا يمكن ترك الضريبة عليه. راجع البلد والرقم لدى العميل وأصدر المستند من جديد.</translation>
    </message>
    <message>
        <source>Without the buyer&apos;s VAT id the tax cannot be left to them. Type it with the customer and issue the paper anew.</source>
        <translation>من دون رقم ضريبة القيمة المضافة للمشتري لا يمكن ترك الضريبة عليه. اكتبه لدى العميل وأصدر المستند من جديد.</translation>
    </message>
    <message>
        <source>E-invoices know amounts of two decimals at most, and {given} has more. Send the PDF.</source>
        <translation>الفواتير الإلكترونية لا تعرف أكثر من منزلتين عشريتين، ولعملة {given} أكثر. أرسل ملف PDF.</translation>
    </message>
    <message>
        <source>There are two prices from {given} on. Keep one of them.</source>
        <translation>هناك سعران ابتداءً من {given}. أبقِ واحدًا منهما.</translation>
    </message>
    <message>
        <source>“{allowed}” has the code {given}. Give this one a code of its own.</source>
        <translation>الرمز {given} هو رمز «{allowed}». أعطِ هذا الصنف رمزًا خاصًا به.</translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message>
        <source>to pay %1</source>
        <translation>للدفع %1</translation>
    </message>
    <message>
        <source>%1 advance left</source>
        <translation>بقي عربون %1</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>لا شيء للدفع</translation>
    </message>
    <message>
        <source>%1 by invoice</source>
        <translation>%1 بفواتير</translation>
    </message>
    <message>
        <source>%1 for jobs without invoice</source>
        <translation>%1 عن أشغال بلا فاتورة</translation>
    </message>
    <message>
        <source> + </source>
        <translation> + </translation>
    </message>
    <message>
        <source>%1, less %2 advance</source>
        <extracomment>what is owed, and the money that is there already</extracomment>
        <translation>%1، ناقص عربون %2</translation>
    </message>
    <message>
        <source>Owes %1 more than the limit of %2.</source>
        <translation>عليه %1 فوق الحد المتفق عليه %2.</translation>
    </message>
    <message>
        <source>Does not want to be written to.</source>
        <translation>لا يريد أن يُراسَل.</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>For a program (*.csv)</source>
        <translation>لبرنامج (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>For a spreadsheet (*.xlsx)</source>
        <translation>لجدول بيانات (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Qt&apos;s date format: Fri 27 Nov</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>متأخر %n يوم</numerusform>
            <numerusform>متأخر يومًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يومًا</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a day and the time on it</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>VoidMove</name>
    <message>
        <source>%1 is void</source>
        <translation>أُبطل %1</translation>
    </message>
    <message>
        <source>%1 is void already.</source>
        <translation>سبق إبطال %1.</translation>
    </message>
    <message>
        <source>entered by mistake</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>Void the payment</source>
        <translation>إبطال الدفعة</translation>
    </message>
    <message>
        <source>Void the refund</source>
        <translation>إبطال المبلغ المردود</translation>
    </message>
    <message>
        <source>%1 from %2 stays in the list, struck through. What it paid is open again.</source>
        <translation>يبقى %1 من %2 في القائمة مشطوبًا. وما سدده يعود غير مدفوع.</translation>
    </message>
    <message>
        <source>%1 given back to %2 stays in the list, struck through. It is their advance again.</source>
        <translation>يبقى %1 المردود إلى %2 في القائمة مشطوبًا. ويعود عربونًا لهم.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The work and the money of a small shop</source>
        <translation>شغل محل صغير وماله</translation>
    </message>
    <message>
        <source>The folder of the shop.</source>
        <translation>مجلد المحل.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>The language of the window.</source>
        <translation>لغة النافذة.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>A file for this person&apos;s preferences.</source>
        <translation>ملف لتفضيلات هذا الشخص.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>For those who work on Docket.</source>
        <translation>لمن يعملون على تطوير Docket.</translation>
    </message>
    <message>
        <source>The clock stands still at this moment.</source>
        <translation>تقف الساعة عند هذه اللحظة.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>--now needs --developer and a time such as 2026-11-20T10:00:00Z.
</source>
        <translation>‏--now يحتاج --developer ووقتًا مثل 2026-11-20T10:00:00Z.
</translation>
    </message>
    <message>
        <source>Makes a sample shop, puts pictures of every screen and every paper into this folder, and ends. Needs no display.</source>
        <translation>ينشئ محلًا تجريبيًا، ويضع صور كل الشاشات والأوراق في هذا المجلد، ثم ينتهي. لا يحتاج شاشة عرض.</translation>
    </message>
    <message>
        <source>The tour begins at %1.</source>
        <translation>تبدأ الجولة عند %1.</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>The shop cannot be opened</source>
        <translation>لا يمكن فتح المحل</translation>
    </message>
</context>
<context>
    <name>ui::AccountSheet</name>
    <message>
        <source>&amp;Customer</source>
        <translation>الزبون</translation>
    </message>
</context>
<context>
    <name>ui::BoardColumn</name>
    <message>
        <source>Show older</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>jobs on a stage, and how many it should have at most</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Stage %1, %n jobs</source>
        <translation>
            <numerusform>المرحلة %1، لا أشغال</numerusform>
            <numerusform>المرحلة %1، شغل واحد</numerusform>
            <numerusform>المرحلة %1، شغلان</numerusform>
            <numerusform>المرحلة %1، %n أشغال</numerusform>
            <numerusform>المرحلة %1، %n شغلًا</numerusform>
            <numerusform>المرحلة %1، %n شغل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1، الحد %2</translation>
    </message>
    <message>
        <source>%1 late, %2 due today, %3 later, %4 without a day</source>
        <translation>%1 متأخر، %2 موعده اليوم، %3 لاحقًا، %4 بلا موعد</translation>
    </message>
    <message>
        <source>Menu of the stage %1</source>
        <translation>قائمة المرحلة %1</translation>
    </message>
    <message numerus="yes">
        <source>Unfold the stage %1, %n jobs</source>
        <translation>
            <numerusform>فتح المرحلة %1، لا أشغال</numerusform>
            <numerusform>فتح المرحلة %1، شغل واحد</numerusform>
            <numerusform>فتح المرحلة %1، شغلان</numerusform>
            <numerusform>فتح المرحلة %1، %n أشغال</numerusform>
            <numerusform>فتح المرحلة %1، %n شغلًا</numerusform>
            <numerusform>فتح المرحلة %1، %n شغل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BoardLane</name>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Change the stages…</source>
        <translation>تغيير المراحل…</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طيّ</translation>
    </message>
    <message>
        <source>Order by due date</source>
        <translation>ترتيب حسب الموعد</translation>
    </message>
    <message>
        <source>Order by hand</source>
        <translation>ترتيب يدوي</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>لا أشغال</numerusform>
            <numerusform>شغل واحد</numerusform>
            <numerusform>شغلان</numerusform>
            <numerusform>%n أشغال</numerusform>
            <numerusform>%n شغلًا</numerusform>
            <numerusform>%n شغل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n jobs at most</source>
        <translation>
            <numerusform>حد %1: لا أشغال</numerusform>
            <numerusform>حد %1: شغل واحد</numerusform>
            <numerusform>حد %1: شغلان</numerusform>
            <numerusform>حد %1: %n أشغال</numerusform>
            <numerusform>حد %1: %n شغلًا</numerusform>
            <numerusform>حد %1: %n شغل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no limit now</source>
        <translation>لم يعد لـ %1 حد</translation>
    </message>
</context>
<context>
    <name>ui::BoardPage</name>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Which board</source>
        <translation>أي لوحة</translation>
    </message>
    <message>
        <source>My jobs</source>
        <translation>أشغالي</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الأشغال</translation>
    </message>
    <message>
        <source>Cards stand in the order of their due dates. The menu of a stage changes that.</source>
        <translation>البطاقات مرتبة حسب مواعيدها. تغيّر ذلك من قائمة المرحلة.</translation>
    </message>
    <message>
        <source>No job is yours</source>
        <translation>لا شغل لك</translation>
    </message>
    <message>
        <source>Jobs that are given to you will stand here.</source>
        <translation>تظهر هنا الأشغال المسندة إليك.</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>لا أشغال بعد</translation>
    </message>
    <message>
        <source>Take in the first one, then move it on as it gets done.</source>
        <translation>سجّل أول شغل، ثم انقله كلما تقدّم.</translation>
    </message>
</context>
<context>
    <name>ui::BounceSheet</name>
    <message>
        <source>The cheque came back</source>
        <translation>رُدّ الشيك</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>رُدّ الشيك</translation>
    </message>
    <message>
        <source>%1 of %2 is owed again, with the old due days of its bills.</source>
        <extracomment>an amount and the customer whose cheque it was</extracomment>
        <translation>يعود %1 مستحقًا على %2، بالمواعيد القديمة لفواتيره.</translation>
    </message>
    <message>
        <source>&amp;Why, as the bank says</source>
        <translation>السبب كما يقوله البنك</translation>
    </message>
    <message>
        <source>Write what the bank says, such as no money.</source>
        <translation>اكتب ما يقوله البنك، مثل: لا رصيد.</translation>
    </message>
    <message>
        <source>&amp;Fee for them</source>
        <translation>رسم عليه</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا رسم</translation>
    </message>
    <message>
        <source>The cheque of %1 came back</source>
        <translation>رُدّ شيك %1</translation>
    </message>
</context>
<context>
    <name>ui::CarriedCard</name>
    <message>
        <source>%1 is picked up. Arrows carry it, Space puts it down, Esc brings it back.</source>
        <translation>حُملت %1. الأسهم تنقلها، والمسافة تضعها، وEsc يعيدها.</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>a card was carried past another one, which is named</extracomment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>behind %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>It is back where it was.</source>
        <translation>عادت إلى مكانها.</translation>
    </message>
</context>
<context>
    <name>ui::CertificateSheet</name>
    <message>
        <source>Certificate for tax kept back</source>
        <translation>شهادة الضريبة المستقطعة</translation>
    </message>
    <message>
        <source>It has come</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>&amp;Tax kept back</source>
        <translation>الضريبة المستقطعة</translation>
    </message>
    <message>
        <source>No certificate is waited for from them.</source>
        <translation>لا شهادة منتظرة منه.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Type the number on the certificate.</source>
        <translation>اكتب الرقم الذي على الشهادة.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The certificate of %1 is here</source>
        <translation>وصلت شهادة %1</translation>
    </message>
</context>
<context>
    <name>ui::ChequesSheet</name>
    <message>
        <source>Cheques</source>
        <translation>الشيكات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>أي شيكات</translation>
    </message>
    <message>
        <source>Space marks several that go to the bank together.</source>
        <translation>المسافة تضع علامة على عدة شيكات تُودع في البنك معًا.</translation>
    </message>
    <message>
        <source>no cheques</source>
        <translation>لا شيكات</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>المجموع %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cheque(s) went to the bank</source>
        <translation>
            <numerusform>لم يُودَع أي شيك في البنك</numerusform>
            <numerusform>أُودع شيك واحد في البنك</numerusform>
            <numerusform>أُودع شيكان في البنك</numerusform>
            <numerusform>أُودعت %n شيكات في البنك</numerusform>
            <numerusform>أُودع %n شيكًا في البنك</numerusform>
            <numerusform>أُودع %n شيك في البنك</numerusform>
        </translation>
    </message>
    <message>
        <source>The cheque of %1 is paid</source>
        <translation>صُرف شيك %1</translation>
    </message>
</context>
<context>
    <name>ui::ClaimOffer</name>
    <message>
        <source>Confirm it</source>
        <translation>تأكيدها</translation>
    </message>
    <message>
        <source>They say they paid %1 by %2 (%3).</source>
        <translation>يقول إنه دفع %1 بطريقة %2 (%3).</translation>
    </message>
</context>
<context>
    <name>ui::ClaimsCard</name>
    <message>
        <source>They say they paid</source>
        <translation>يقول إنه دفع</translation>
    </message>
    <message>
        <source>%1: %2 by %3, %4</source>
        <translation>%1: %2 بطريقة %3، %4</translation>
    </message>
    <message>
        <source>%1: %2 by %3, %4, reference %5</source>
        <translation>%1: %2 بطريقة %3، %4، المرجع %5</translation>
    </message>
    <message>
        <source>seen on %1 already</source>
        <translation>سُجّل من قبل في %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Dismiss what they say</source>
        <translation>رفض الإفادة</translation>
    </message>
    <message>
        <source>%1 did not come, or was counted before. Say which.</source>
        <translation>مبلغ %1 لم يصل، أو حُسب من قبل. اذكر أيهما.</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>رُفضت: %1</translation>
    </message>
</context>
<context>
    <name>ui::CloseDaySheet</name>
    <message>
        <source>Close the day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>&amp;Cash counted</source>
        <translation>&amp;النقد المعدود</translation>
    </message>
    <message>
        <source>&amp;Why it differs</source>
        <translation>&amp;سبب الفرق</translation>
    </message>
    <message>
        <source>Say why it differs: lent, paid out, miscounted.</source>
        <translation>اذكر سبب الفرق: أُقرض، دُفع، خطأ في العد.</translation>
    </message>
    <message>
        <source>&amp;Stays in the drawer</source>
        <translation>&amp;يبقى في الدرج</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>&amp;Note for the next one</source>
        <translation>&amp;ملاحظة لمن يأتي بعدك</translation>
    </message>
    <message>
        <source>The drawer should hold %1</source>
        <translation>يجب أن يكون في الدرج %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a way of paying, and what came in by it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from before</source>
        <translation>%1 من قبل</translation>
    </message>
    <message>
        <source>%1 taken</source>
        <translation>قُبض %1</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>رُدّ %1</translation>
    </message>
    <message>
        <source>%1 put in</source>
        <translation>أُضيف %1</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>أُخرج %1</translation>
    </message>
    <message>
        <source>It is right.</source>
        <translation>صحيح.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>ينقص %1.</translation>
    </message>
    <message>
        <source>%1 too much.</source>
        <translation>زيادة %1.</translation>
    </message>
    <message>
        <source>The day is closed: %1 in the drawer, log %2</source>
        <translation>أُقفل اليوم: في الدرج %1، السجل %2</translation>
    </message>
    <message>
        <source>Count the drawer first; what it should hold is said afterwards.</source>
        <translation>عُدّ الدرج أولًا؛ ثم يظهر ما يجب أن يكون فيه.</translation>
    </message>
    <message>
        <source>Close and print</source>
        <translation>إقفال وطباعة</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <extracomment>a way of paying, of which the day&apos;s sum is counted</extracomment>
        <translation>المعدود: %1</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>كما هو منتظر</translation>
    </message>
    <message>
        <source>Cash in or out</source>
        <translation>نقد داخل أو خارج</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>أيام سابقة</translation>
    </message>
    <message>
        <source>It is not what it should be. Count again, or say why it differs.</source>
        <translation>ليس كما يجب أن يكون. عُدّ من جديد، أو اذكر سبب الفرق.</translation>
    </message>
    <message>
        <source>%1, difference %2</source>
        <extracomment>what was done, and the difference that was counted</extracomment>
        <translation>%1، الفرق %2</translation>
    </message>
    <message>
        <source>Day close %1 %2</source>
        <translation>إقفال اليوم %1 %2</translation>
    </message>
</context>
<context>
    <name>ui::ClosedDaysSheet</name>
    <message>
        <source>Days that were closed</source>
        <translation>الأيام المُقفلة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reopen the day</source>
        <translation>إعادة فتح اليوم</translation>
    </message>
    <message>
        <source>What was counted on %1 may be taken back, and is counted again with the next close. It stays in this list, struck through.</source>
        <translation>بعد ذلك يمكن إبطال ما عُدّ في %1، ويُعدّ ثانية مع الإقفال التالي. ويبقى الإقفال في هذه القائمة مشطوبًا.</translation>
    </message>
    <message>
        <source>The day is open again</source>
        <translation>اليوم مفتوح من جديد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Day close %1 %2</source>
        <translation>إقفال اليوم %1 %2</translation>
    </message>
</context>
<context>
    <name>ui::CustomerField</name>
    <message>
        <source>Customers that match</source>
        <translation>الزبائن المطابقون</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>الاسم أو الهاتف</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>إنشاء «%1»</translation>
    </message>
    <message>
        <source>Type a name or a phone number.</source>
        <translation>اكتب اسمًا أو رقم هاتف.</translation>
    </message>
    <message>
        <source>Choose a customer from the list, or “Create”.</source>
        <translation>اختر زبونًا من القائمة، أو «إنشاء».</translation>
    </message>
    <message>
        <source>No customer has this name or number. Choose one from the list.</source>
        <translation>لا زبون بهذا الاسم أو الرقم. اختر من القائمة.</translation>
    </message>
</context>
<context>
    <name>ui::CustomerPanel</name>
    <message>
        <source>What belongs to this customer</source>
        <translation>ما يخص هذا الزبون</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>واتساب</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation>الأشغال المفتوحة</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الأشغال</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Messages and calls</source>
        <translation>الرسائل والمكالمات</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>شغل جديد</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>قبض دفعة</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>كشف حساب</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>الزبون %1</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>بلا رقم هاتف</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>heading, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>للدفع</translation>
    </message>
    <message>
        <source>Advance held</source>
        <translation>العربون المحفوظ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>%1 is void already.</source>
        <translation>سبق إبطال %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is void: a kind of entry and its amount</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Void the entry</source>
        <translation>إبطال القيد</translation>
    </message>
    <message>
        <source>%1: it stays in the list, struck through. What it settled is open again.</source>
        <translation>%1: يبقى في القائمة مشطوبًا. وما سوّاه يعود مفتوحًا.</translation>
    </message>
    <message>
        <source>%1 is void</source>
        <translation>أُبطل %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Why they are to pay this</source>
        <translation>سبب هذا المبلغ المطلوب</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>قيود أخرى</translation>
    </message>
</context>
<context>
    <name>ui::CustomerSheet</name>
    <message>
        <source>New customer</source>
        <translation>زبون جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>تعديل الزبون</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Another &amp;phone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Se&amp;cond phone</source>
        <translation>هاتف ثانٍ</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Shown whenever this customer is called up</source>
        <translation>يظهر كلما فُتح هذا الزبون</translation>
    </message>
    <message>
        <source>Pays &amp;within, days</source>
        <translation>مهلة الدفع، أيام</translation>
    </message>
    <message>
        <source>Type a number of days, up to %1.</source>
        <translation>اكتب عدد الأيام، حتى %1.</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>فوق الحد</translation>
    </message>
    <message>
        <source>Warn above it</source>
        <translation>تنبيه فوقه</translation>
    </message>
    <message>
        <source>Issue nothing above it</source>
        <translation>منع الإصدار فوقه</translation>
    </message>
    <message>
        <source>Credit l&amp;imit</source>
        <translation>حد الدين</translation>
    </message>
    <message>
        <source>%1 is a customer now</source>
        <translation>أُضيف الزبون %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>عُدّل %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>الهاتف %1</translation>
    </message>
    <message>
        <source>Is forgotten when you save</source>
        <translation>يُمحى عند الحفظ</translation>
    </message>
    <message>
        <source>Main p&amp;hone</source>
        <translation>الهاتف الرئيسي</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>As on an envelope; stands on invoices</source>
        <translation>كما على الظرف؛ ويظهر على الفواتير</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>البلد</translation>
    </message>
</context>
<context>
    <name>ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>الزبائن</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>الاسم أو الهاتف</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>تصفية الزبائن</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>زبون جديد</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>لا زبائن بعد</translation>
    </message>
    <message>
        <source>Whoever you write down here is found again by name or phone.</source>
        <translation>من تسجله هنا تجده بالاسم أو الهاتف.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>لا أحد يطابق «%1»</translation>
    </message>
    <message>
        <source>Write them down as a new customer.</source>
        <translation>سجّله زبونًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>ui::DayBars</name>
    <message>
        <source>%1 %2</source>
        <comment>a day, what came in on it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Taken on the last days: %1</source>
        <translation>المقبوض في الأيام الأخيرة: %1</translation>
    </message>
</context>
<context>
    <name>ui::DayEdit</name>
    <message>
        <source>fri, +2, 25/11</source>
        <extracomment>what can be typed into a field for a day</extracomment>
        <translation>الجمعة، +2، 25/11</translation>
    </message>
</context>
<context>
    <name>ui::DecisionPanel</name>
    <message>
        <source>Make of it</source>
        <translation>ماذا نفعل به</translation>
    </message>
    <message>
        <source>It is them</source>
        <translation>هو نفسه</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>This &amp;is</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Advance paid by</source>
        <translation>طريقة دفع العربون</translation>
    </message>
    <message>
        <source>&amp;Advance</source>
        <translation>العربون</translation>
    </message>
    <message>
        <source>They say they pai&amp;d</source>
        <translation>يقول إنه دفع</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Make job</source>
        <translation>إنشاء شغل</translation>
    </message>
    <message>
        <source>Note what they say they paid</source>
        <translation>تسجيل إفادة الدفع</translation>
    </message>
    <message>
        <source>It is not money until somebody has seen it.</source>
        <translation>لا يُحسب مالًا حتى يراه أحد.</translation>
    </message>
    <message>
        <source>It is not money until you confirm it.</source>
        <translation>لا يُحسب مالًا حتى تؤكده.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Done, nothing to do</source>
        <translation>تم، لا شيء مطلوب</translation>
    </message>
    <message>
        <source>The number is that of %1.</source>
        <translation>هذا رقم %1.</translation>
    </message>
    <message>
        <source>Made job %1</source>
        <translation>أُنشئ شغل %1</translation>
    </message>
    <message>
        <source>Type the amount they say they paid.</source>
        <translation>اكتب المبلغ الذي يقول إنه دفعه.</translation>
    </message>
    <message>
        <source>Noted: they say they paid %1. Confirm it when you have seen it.</source>
        <translation>سُجّل: يقول إنه دفع %1. أكّده عندما تراه.</translation>
    </message>
    <message>
        <source>Nothing to do for %1</source>
        <translation>لا شيء مطلوب مع %1</translation>
    </message>
    <message>
        <source>The chat is that of %1</source>
        <translation>المحادثة تخص %1</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>إعطاء لشخص…</translation>
    </message>
    <message>
        <source>%1 has this chat.</source>
        <translation>هذه المحادثة عند %1.</translation>
    </message>
    <message>
        <source>Give to whom?</source>
        <translation>لمن تُعطى؟</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <extracomment>somebody of the team, and before it the digit that chooses them</extracomment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>%1 has the chat of %2 now</source>
        <translation>صارت محادثة %2 عند %1</translation>
    </message>
</context>
<context>
    <name>ui::DeliverSheet</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Deliver on credit</source>
        <translation>تسليم بالدين</translation>
    </message>
    <message>
        <source>%1 is still to be paid.</source>
        <translation>بقي %1 للدفع.</translation>
    </message>
    <message>
        <source>%1 still owes %2 for it.</source>
        <translation>ما زال على %1 مبلغ %2 عنه.</translation>
    </message>
    <message>
        <source>&amp;Reason for credit</source>
        <translation>سبب الدين</translation>
    </message>
    <message>
        <source>Say why it goes out unpaid, or take the payment now.</source>
        <translation>اذكر لماذا يُسلَّم دون دفع، أو اقبض الدفعة الآن.</translation>
    </message>
    <message>
        <source>Take payment now</source>
        <translation>قبض الدفعة الآن</translation>
    </message>
</context>
<context>
    <name>ui::DraftHead</name>
    <message>
        <source>&amp;To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>the day it is issued</source>
        <translation>يوم الإصدار</translation>
    </message>
    <message>
        <source>as agreed with the customer</source>
        <translation>كما اتُّفق مع الزبون</translation>
    </message>
    <message>
        <source>For job %1, %2</source>
        <translation>عن شغل %1، %2</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Advance held: %1</source>
        <translation>العربون المحفوظ: %1</translation>
    </message>
    <message>
        <source>Place of &amp;supply</source>
        <translation>مكان &amp;التوريد</translation>
    </message>
    <message>
        <source>%1, by the tax numbers</source>
        <translation>%1، حسب الأرقام الضريبية</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Say why; it is printed on the note.</source>
        <translation>اذكر السبب؛ فهو يُطبع على الإشعار.</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>صالح &amp;حتى</translation>
    </message>
    <message numerus="yes">
        <source>%n days after its date</source>
        <translation>
            <numerusform>بعد تاريخه مباشرة</numerusform>
            <numerusform>بعد يوم واحد من تاريخه</numerusform>
            <numerusform>بعد يومين من تاريخه</numerusform>
            <numerusform>بعد %n أيام من تاريخه</numerusform>
            <numerusform>بعد %n يوماً من تاريخه</numerusform>
            <numerusform>بعد %n يوم من تاريخه</numerusform>
        </translation>
    </message>
    <message>
        <source>From quote %1 of %2</source>
        <translation>من عرض السعر %1 بتاريخ %2</translation>
    </message>
    <message>
        <source>Takes off invoice %1 of %2</source>
        <translation>يخصم من الفاتورة %1 بتاريخ %2</translation>
    </message>
    <message>
        <source>In place of quote %1 of %2</source>
        <translation>بدلاً من عرض السعر %1 بتاريخ %2</translation>
    </message>
    <message>
        <source>As the lines say</source>
        <translation>كما في البنود</translation>
    </message>
    <message>
        <source>Reverse charge: the buyer owes it</source>
        <translation>احتساب عكسي: على المشتري</translation>
    </message>
    <message>
        <source>To a firm elsewhere in the EU</source>
        <translation>إلى شركة في بلد آخر من الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>معفى</translation>
    </message>
    <message>
        <source>Ta&amp;x</source>
        <translation>الضريبة</translation>
    </message>
</context>
<context>
    <name>ui::DraftLines</name>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>الخصم %</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>الضريبة %</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>ui::DraftPage</name>
    <message>
        <source>New invoice</source>
        <translation>فاتورة جديدة</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <extracomment>the kind of a document that is not issued yet</extracomment>
        <translation>%1 (مسودة)</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>العربون</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>%1 %2 issued</source>
        <extracomment>the kind of a document and its number</extracomment>
        <translation>صدر: %1 %2</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>حُذفت المسودة</translation>
    </message>
    <message>
        <source>This draft is not finished. Finish or discard it first.</source>
        <translation>هذه المسودة غير مكتملة. أكملها أو تخلّص منها أولاً.</translation>
    </message>
    <message>
        <source>&amp;Note, printed</source>
        <translation>&amp;ملاحظة مطبوعة</translation>
    </message>
    <message>
        <source>Prices &amp;include tax</source>
        <translation>الأسعار تشمل الضريبة</translation>
    </message>
</context>
<context>
    <name>ui::DraftSplit</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>ui::DrawerCashSheet</name>
    <message>
        <source>Cash in or out of the drawer</source>
        <translation>إضافة نقد إلى الدرج أو إخراجه</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Say what it is for, such as tea or change from the bank.</source>
        <translation>اذكر لأي شيء، مثل الشاي أو فكة من البنك.</translation>
    </message>
    <message>
        <source>%1 put into the drawer</source>
        <translation>أُضيف %1 إلى الدرج</translation>
    </message>
    <message>
        <source>%1 taken out of the drawer</source>
        <translation>أُخرج %1 من الدرج</translation>
    </message>
</context>
<context>
    <name>ui::ExplainSheet</name>
    <message>
        <source>Why %1 has money with us</source>
        <translation>لماذا لـ%1 مال عندنا</translation>
    </message>
    <message>
        <source>Why %1 owes this</source>
        <translation>لماذا على %1 هذا المبلغ</translation>
    </message>
    <message>
        <source>What is left to pay of %1</source>
        <translation>ما بقي للدفع من %1</translation>
    </message>
    <message>
        <source>What is left of %1</source>
        <translation>ما بقي من %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>مما يتكوّن</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>ui::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>أضف زبونًا</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>أضف شغلًا</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>اقبض دفعة</translation>
    </message>
    <message>
        <source>Paste a chat from WhatsApp</source>
        <translation>الصق محادثة من واتساب</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a first step</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation>عدم الإظهار ثانية</translation>
    </message>
</context>
<context>
    <name>ui::FollowUpSheet</name>
    <message>
        <source>New follow-up</source>
        <translation>متابعة جديدة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>اذكر ما المطلوب.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>10:30, may stay empty</source>
        <extracomment>an example of a time of day, as it may be typed</extracomment>
        <translation>10:30، أو يُترك فارغًا</translation>
    </message>
    <message>
        <source>Type a time such as 10:30.</source>
        <translation>اكتب وقتًا مثل 10:30.</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>Type a day.</source>
        <translation>اكتب يومًا.</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>مطلوب: %1</translation>
    </message>
</context>
<context>
    <name>ui::FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>All</source>
        <comment>follow-ups</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>متابعة جديدة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what a list is narrowed to, and how many there are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing to follow up</source>
        <translation>لا شيء للمتابعة</translation>
    </message>
    <message>
        <source>What you promise to look at again stands here on its day.</source>
        <translation>ما تنوي العودة إليه يظهر هنا في يومه.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Other days have something to do.</source>
        <translation>في أيام أخرى ما يجب عمله.</translation>
    </message>
    <message>
        <source>This follow-up names no customer.</source>
        <translation>هذه المتابعة بلا زبون.</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>كيف انتهت؟</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>&amp;Won</source>
        <translation>نجحت</translation>
    </message>
    <message>
        <source>&amp;Lost</source>
        <translation>ضاعت</translation>
    </message>
    <message>
        <source>&amp;No answer</source>
        <translation>لم يُجب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was to be done, and how it ended</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How much later?</source>
        <translation>كم يُؤجَّل؟</translation>
    </message>
    <message numerus="yes">
        <source>&amp;%n day(s)</source>
        <translation>
            <numerusform>&amp;%n يوم</numerusform>
            <numerusform>&amp;%n يوم</numerusform>
            <numerusform>&amp;%n يوم</numerusform>
            <numerusform>&amp;%n أيام</numerusform>
            <numerusform>&amp;%n يومًا</numerusform>
            <numerusform>&amp;%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Another &amp;day…</source>
        <translation>يوم آخر…</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>أُجّل: %1</translation>
    </message>
    <message>
        <source>How was the call?</source>
        <translation>كيف كانت المكالمة؟</translation>
    </message>
    <message>
        <source>&amp;Spoke to them</source>
        <translation>تحدثنا معه</translation>
    </message>
    <message>
        <source>Noted the call</source>
        <translation>سُجّلت المكالمة</translation>
    </message>
</context>
<context>
    <name>ui::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>a guess what a message is about, such as &quot;Order?&quot;</extracomment>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>لا أحد ينتظر جوابًا</translation>
    </message>
    <message>
        <source>Copy messages in WhatsApp and paste them here: they become jobs or payments.</source>
        <translation>انسخ رسائل من واتساب والصقها هنا: تصير أشغالًا أو دفعات.</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>لم يُبتّ في شيء بعد</translation>
    </message>
    <message>
        <source>Chats stand here once somebody dealt with them.</source>
        <translation>تظهر المحادثات هنا بعد أن يعالجها أحد.</translation>
    </message>
    <message>
        <source>We wrote</source>
        <translation>كتبنا</translation>
    </message>
    <message>
        <source>Nobody knows the number of this chat. Name its customer first.</source>
        <translation>رقم هذه المحادثة غير معروف. حدّد زبونها أولًا.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنتهية</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>عند %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what a list is narrowed to, and how many there are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You have no chat to deal with</source>
        <translation>لا محادثة عليك</translation>
    </message>
    <message>
        <source>Chats that somebody gives to you stand here.</source>
        <translation>تظهر هنا المحادثات التي يعطيك إياها أحد.</translation>
    </message>
</context>
<context>
    <name>ui::InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Which invoices</source>
        <translation>أي فواتير</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>غير المدفوعة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>المتأخرة</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوعة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>الملغاة</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>لا فواتير بعد</translation>
    </message>
    <message>
        <source>Write the first one; its number comes when it is issued.</source>
        <translation>اكتب الأولى؛ يأتي رقمها عند الإصدار.</translation>
    </message>
    <message>
        <source>Everything is paid.</source>
        <translation>كل شيء مدفوع.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>لا مسودات</translation>
    </message>
    <message>
        <source>What is begun and not issued waits here.</source>
        <translation>ما بدأ ولم يصدر ينتظر هنا.</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
        <source>Choose another kind above.</source>
        <translation>اختر نوعًا آخر أعلاه.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>لا فواتير</numerusform>
            <numerusform>فاتورة واحدة</numerusform>
            <numerusform>فاتورتان</numerusform>
            <numerusform>%n فواتير</numerusform>
            <numerusform>%n فاتورة</numerusform>
            <numerusform>%n فاتورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>عروض الأسعار</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>الإشعارات الدائنة</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>لا توجد عروض أسعار بعد</translation>
    </message>
    <message>
        <source>What a customer asks the price of.</source>
        <translation>ما يسأل العميل عن سعره.</translation>
    </message>
    <message>
        <source>No credit notes yet</source>
        <translation>لا توجد إشعارات دائنة بعد</translation>
    </message>
    <message>
        <source>Open an invoice to take something off it.</source>
        <translation>افتح فاتورة لتخصم منها شيئاً.</translation>
    </message>
</context>
<context>
    <name>ui::ItemSheet</name>
    <message>
        <source>New item</source>
        <translation>صنف جديد</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>اكتب ما هو.</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>2.40, or 245/1000</source>
        <extracomment>examples of a price, for one and for a thousand</extracomment>
        <translation>2.40 أو 245/1000</translation>
    </message>
    <message>
        <source>&amp;From a quantity on</source>
        <translation>ابتداءً من كمية</translation>
    </message>
    <message>
        <source>500: 2.10; 1000: 1.80</source>
        <extracomment>an example: from 500 on at 2.10 each, from 1000 on at 1.80</extracomment>
        <translation>500: 2.10; 1000: 1.80</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>piece, sheet, hour</source>
        <translation>قطعة، ورقة، ساعة</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Work, a service</source>
        <translation>عمل أو خدمة</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>بضاعة</translation>
    </message>
    <message>
        <source>&amp;Tax %</source>
        <translation>الضريبة %</translation>
    </message>
    <message>
        <source>Type a rate between 0 and 100.</source>
        <translation>اكتب نسبة بين 0 و100.</translation>
    </message>
    <message>
        <source>The price &amp;includes the tax</source>
        <translation>السعر يشمل الضريبة</translation>
    </message>
    <message>
        <source>The price includes the tax</source>
        <translation>السعر يشمل الضريبة</translation>
    </message>
    <message>
        <source>&amp;HSN/SAC</source>
        <translation>HSN/SAC</translation>
    </message>
    <message>
        <source>Ta&amp;x code</source>
        <translation>رمز الضريبة</translation>
    </message>
    <message>
        <source>Item “%1” saved</source>
        <translation>حُفظ الصنف «%1»</translation>
    </message>
</context>
<context>
    <name>ui::ItemsPage</name>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Also what is &amp;no longer sold</source>
        <translation>مع ما لم يعد يُباع</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>الاسم أو الرمز</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>تصفية الأصناف</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>صنف جديد</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>لا أصناف بعد</translation>
    </message>
    <message>
        <source>What is sold again and again is written down here once, with its price and tax.</source>
        <translation>ما يُباع مرارًا يُكتب هنا مرة واحدة بسعره وضريبته.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>لا شيء يطابق «%1»</translation>
    </message>
    <message>
        <source>Write it down as a new item.</source>
        <translation>اكتبه كصنف جديد.</translation>
    </message>
    <message>
        <source>“%1” is sold again</source>
        <translation>«%1» يُباع من جديد</translation>
    </message>
    <message>
        <source>“%1” is no longer sold</source>
        <translation>«%1» لم يعد يُباع</translation>
    </message>
</context>
<context>
    <name>ui::JobActions</name>
    <message>
        <source>%1 to %2, which is over its limit: %3 of %4</source>
        <translation>%1 إلى %2، وقد تجاوزت حدها: %3 من %4</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a job&apos;s number and the stage it was moved to</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>يُستأنف %1</translation>
    </message>
    <message>
        <source>Put %1 on hold</source>
        <translation>إيقاف %1</translation>
    </message>
    <message>
        <source>What does it wait for?</source>
        <translation>ماذا ينتظر؟</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation>أُوقف %1</translation>
    </message>
    <message>
        <source>This job has no customer to write to.</source>
        <translation>ليس لهذا الشغل زبون نكتب إليه.</translation>
    </message>
    <message>
        <source>Hello %1, about your order %3: %2.</source>
        <translation>مرحبًا %1، بخصوص طلبك %3: %2.</translation>
    </message>
    <message>
        <source>This board has no stage that means ready.</source>
        <translation>ليس في هذه اللوحة مرحلة بمعنى «جاهز».</translation>
    </message>
    <message>
        <source>This board has no stage that means delivered.</source>
        <translation>ليس في هذه اللوحة مرحلة بمعنى «سُلّمت».</translation>
    </message>
</context>
<context>
    <name>ui::JobChoice</name>
    <message>
        <source>Bills, oldest first</source>
        <translation>الفواتير، الأقدم أولًا</translation>
    </message>
</context>
<context>
    <name>ui::JobMoneyCard</name>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>قبض دفعة</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>السعر %1</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>المدفوع %1</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>عليه %1</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message>
        <source>No price was agreed yet.</source>
        <translation>لم يُتفق على سعر بعد.</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2، %3، %4</translation>
    </message>
    <message>
        <source>Receipt %1, %2 %3, %4</source>
        <translation>إيصال %1، %2 %3، %4</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1، مبطل</translation>
    </message>
</context>
<context>
    <name>ui::JobPanel</name>
    <message>
        <source>Close the job</source>
        <translation>إغلاق الشغل</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من يعمله</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>لم يُحدَّد أحد</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Write on WhatsApp</source>
        <translation>كتابة في واتساب</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>شغل %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>موقوف: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>%1 says something else now</source>
        <translation>تغيّر نص %1</translation>
    </message>
    <message>
        <source>%1 is due %2</source>
        <translation>موعد %1: %2</translation>
    </message>
    <message>
        <source>%1 has no due date now</source>
        <translation>لم يعد لـ %1 موعد</translation>
    </message>
    <message>
        <source>%1 costs %2</source>
        <translation>سعر %1: %2</translation>
    </message>
    <message>
        <source>%1 has no price now</source>
        <translation>لم يعد لـ %1 سعر</translation>
    </message>
    <message>
        <source>The note of %1 is saved</source>
        <translation>حُفظت ملاحظة %1</translation>
    </message>
    <message>
        <source>%1 is given to %2</source>
        <translation>أُسند %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 is nobody&apos;s now</source>
        <translation>لم يعد %1 مسندًا لأحد</translation>
    </message>
    <message>
        <source>%1 waits for: %2</source>
        <translation>%1 ينتظر: %2</translation>
    </message>
    <message>
        <source>Ready, and tell</source>
        <translation>جاهز مع إبلاغ</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>واتساب</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
</context>
<context>
    <name>ui::JobTimeline</name>
    <message>
        <source>Timeline</source>
        <translation>المجريات</translation>
    </message>
    <message>
        <source>%1 Told that it is ready</source>
        <extracomment>when a message was prepared for the customer of a job that is ready</extracomment>
        <translation>%1 أُبلغ بأنه جاهز</translation>
    </message>
    <message>
        <source>%1 %2 took it in: %3</source>
        <extracomment>time, person, stage</extracomment>
        <translation>%1 %2 سجّله: %3</translation>
    </message>
    <message>
        <source>%1 %2 moved it to %3</source>
        <translation>%1 %2 نقله إلى %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what was done, and the reason that was given</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::KeysSheet</name>
    <message>
        <source>Keys of this screen</source>
        <translation>مفاتيح هذه الشاشة</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>on a row or card</source>
        <translation>على صف أو بطاقة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>ui::LaneRow</name>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
</context>
<context>
    <name>ui::LastTime</name>
    <message>
        <source>Last time: %1 for %2, %3, %4</source>
        <extracomment>a price, how many were taken, the day and the number of the invoice</extracomment>
        <translation>آخر مرة: %1 لـ %2، %3، %4</translation>
    </message>
    <message>
        <source>%1 with tax</source>
        <translation>%1 شاملة الضريبة</translation>
    </message>
</context>
<context>
    <name>ui::LaterSheet</name>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Type a day.</source>
        <translation>اكتب يومًا.</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>أُجّل: %1</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>حاول ثانية</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>نافذة</translation>
    </message>
    <message>
        <source>%1 – Docket</source>
        <translation>%1 – Docket</translation>
    </message>
    <message>
        <source>Sample shop: nothing here is real. Try whatever you like.</source>
        <translation>محل تجريبي: لا شيء هنا حقيقي. جرّب ما تشاء.</translation>
    </message>
    <message>
        <source>Start my shop</source>
        <translation>ابدأ محلّي</translation>
    </message>
    <message>
        <source>M&amp;oney</source>
        <translation>المال</translation>
    </message>
</context>
<context>
    <name>ui::MoneyEdit</name>
    <message>
        <source>Write an amount.</source>
        <translation>اكتب المبلغ.</translation>
    </message>
</context>
<context>
    <name>ui::MovePaymentSheet</name>
    <message>
        <source>Move a payment</source>
        <translation>نقل دفعة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>&amp;Payment</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>They have paid nothing that could be moved.</source>
        <translation>لم يدفع شيئًا يمكن نقله.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>No other bill of theirs is open.</source>
        <translation>لا فاتورة أخرى عليه غير مدفوعة.</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>عربون</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>No more than %1 can be moved there.</source>
        <translation>لا يمكن نقل أكثر من %1 إلى هناك.</translation>
    </message>
    <message>
        <source>%1 of %2 pays %3 now</source>
        <extracomment>an amount, a payment and the invoice that it pays now</extracomment>
        <translation>صار %1 من %2 يسدد %3</translation>
    </message>
</context>
<context>
    <name>ui::NewJobSheet</name>
    <message>
        <source>New job</source>
        <translation>شغل جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Write in a few words what is to be done.</source>
        <translation>اكتب بكلمات قليلة ما المطلوب.</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Advance by</source>
        <translation>طريقة العربون</translation>
    </message>
    <message>
        <source>&amp;Advance</source>
        <translation>العربون</translation>
    </message>
    <message>
        <source>More: note, who</source>
        <translation>المزيد: ملاحظة، من</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Who does i&amp;t</source>
        <translation>من يعمله</translation>
    </message>
    <message>
        <source>%1 %2 saved</source>
        <extracomment>a job&apos;s number and its customer</extracomment>
        <translation>حُفظ %1 %2</translation>
    </message>
    <message>
        <source>Save and print the slip</source>
        <translation>حفظ وطباعة القسيمة</translation>
    </message>
    <message>
        <source>%1 is more than the price of %2.</source>
        <extracomment>the advance and the price of a job</extracomment>
        <translation>%1 أكثر من السعر %2.</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <translation>المطلوب دفعه: %1</translation>
    </message>
</context>
<context>
    <name>ui::NotesCount</name>
    <message>
        <source>How many of %1</source>
        <translation>كم عدد %1</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <extracomment>the worth of a note, before the field for how many there are</extracomment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Small coins together</source>
        <translation>القطع المعدنية الصغيرة معًا</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>قطع معدنية</translation>
    </message>
    <message>
        <source>Write how many there are of %1 as a number, such as 12.</source>
        <translation>اكتب عدد %1 رقمًا، مثل 12.</translation>
    </message>
</context>
<context>
    <name>ui::NumberSettings</name>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>الإشعارات الدائنة</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>عروض الأسعار</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الأشغال</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Next number here</source>
        <translation>الرقم التالي هنا</translation>
    </message>
    <message>
        <source>Numbers of papers</source>
        <translation>أرقام الأوراق</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>ال&amp;نمط</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>الرقم التالي</translation>
    </message>
    <message>
        <source>&amp;Goes on at</source>
        <translation>من الرقم</translation>
    </message>
    <message>
        <source>%1 this PC, %2 the kind of paper, %3 the year such as 26-27, %4 the year in full, %5 the number, %6 with zeros in front</source>
        <translation>%1 هذا الحاسوب، %2 نوع الورقة، %3 السنة مثل 26-27، %4 السنة كاملة، %5 الرقم، %6 مع أصفار قبله</translation>
    </message>
    <message>
        <source>The next one here: %1</source>
        <translation>التالي هنا: %1</translation>
    </message>
    <message>
        <source>Write the next number, such as 118.</source>
        <translation>اكتب الرقم التالي، مثل 118.</translation>
    </message>
    <message>
        <source>%1 are numbered anew: %2</source>
        <translation>ترقيم جديد: %1 — %2</translation>
    </message>
</context>
<context>
    <name>ui::OldBillSheet</name>
    <message>
        <source>Old bill or advance</source>
        <translation>فاتورة أو دفعة مقدمة قديمة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>They owe it since before</source>
        <translation>مستحق عليه من قبل</translation>
    </message>
    <message>
        <source>They had paid it ahead</source>
        <translation>دفعه مقدمًا من قبل</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>As on the old bill; may stay empty</source>
        <translation>كما على الفاتورة القديمة؛ أو يُترك فارغًا</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Type the day of the bill, such as 31/3/2026: its age counts from there.</source>
        <translation>اكتب يوم الفاتورة، مثل 31/3/2026: منه يُحسب عمرها.</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>By their terms</source>
        <translation>حسب مهلته</translation>
    </message>
    <message>
        <source>Old advance of %1: %2</source>
        <translation>دفعة مقدمة قديمة لـ %1: %2</translation>
    </message>
    <message>
        <source>Old bill of %1: %2</source>
        <translation>فاتورة قديمة على %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::OpenDrawerSheet</name>
    <message>
        <source>Open the drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>It is open since %1, with %2. It is closed with F9.</source>
        <translation>مفتوح منذ %1 وفيه %2. يُقفل بالمفتاح F9.</translation>
    </message>
    <message>
        <source>The last close left %1 in it.</source>
        <translation>ترك فيه آخر إقفال %1.</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <extracomment>who closed last, and the note they left</extracomment>
        <translation>كتب %1: %2</translation>
    </message>
    <message>
        <source>&amp;Cash in the drawer now</source>
        <translation>النقد في الدرج الآن</translation>
    </message>
    <message>
        <source>The drawer is open with %1</source>
        <translation>الدرج مفتوح وفيه %1</translation>
    </message>
</context>
<context>
    <name>ui::OpenItemsList</name>
    <message>
        <source>Open invoices</source>
        <translation>فواتير غير مدفوعة</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>يُدفع الآن</translation>
    </message>
    <message>
        <source>Paid now on %1</source>
        <translation>يُدفع الآن عن %1</translation>
    </message>
    <message>
        <source>Space ticks; type an amount to say what this one gets.</source>
        <translation>المسافة تضع علامة؛ واكتب مبلغًا لتحدد ما تناله هذه.</translation>
    </message>
    <message>
        <source>%1 has only %2 open. Type no more than that; the rest stays as advance.</source>
        <extracomment>an invoice and what is left to pay of it</extracomment>
        <translation>المتبقي في %1 هو %2 فقط. لا تكتب أكثر من ذلك؛ والباقي يبقى عربونًا.</translation>
    </message>
</context>
<context>
    <name>ui::OwedPage</name>
    <message>
        <source>Owed to me</source>
        <translation>المستحق لي</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>من عليه</translation>
    </message>
    <message>
        <source>Unpaid invoices</source>
        <translation>فواتير غير مدفوعة</translation>
    </message>
    <message>
        <source>Nobody owes you anything.</source>
        <translation>لا شيء لك عند أحد.</translation>
    </message>
    <message>
        <source>Listed by</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>By invoice</source>
        <translation>حسب الفاتورة</translation>
    </message>
    <message numerus="yes">
        <source>from %n people</source>
        <translation>
            <numerusform>من لا أحد</numerusform>
            <numerusform>من شخص واحد</numerusform>
            <numerusform>من شخصين</numerusform>
            <numerusform>من %n أشخاص</numerusform>
            <numerusform>من %n شخصًا</numerusform>
            <numerusform>من %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Not due&quot;, and what is owed of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>As of today</source>
        <translation>حتى اليوم</translation>
    </message>
    <message>
        <source>End of last month</source>
        <translation>نهاية الشهر الماضي</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>يوم آخر…</translation>
    </message>
    <message>
        <source>As of the day</source>
        <translation>حتى يوم</translation>
    </message>
    <message>
        <source>31/10 or -30</source>
        <translation>31/10 أو -30</translation>
    </message>
    <message>
        <source>Nobody knows yet what is owed then. Type a day that is over.</source>
        <translation>لا يُعرف بعد ما يُستحق حينها. اكتب يومًا مضى.</translation>
    </message>
    <message numerus="yes">
        <source>from %n people, as it was on %1</source>
        <translation>
            <numerusform>من لا أحد، كما كان في %1</numerusform>
            <numerusform>من شخص واحد، كما كان في %1</numerusform>
            <numerusform>من شخصين، كما كان في %1</numerusform>
            <numerusform>من %n أشخاص، كما كان في %1</numerusform>
            <numerusform>من %n شخصًا، كما كان في %1</numerusform>
            <numerusform>من %n شخص، كما كان في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody owed you anything on %1.</source>
        <translation>لم يكن لك شيء عند أحد في %1.</translation>
    </message>
    <message>
        <source>Space marks; W reminds those who are marked, one by one; L prints a letter for each.</source>
        <translation>المسافة تضع علامة؛ وW يذكّر من عليهم علامة، واحدًا بعد واحد؛ وL يطبع رسالة لكل منهم.</translation>
    </message>
    <message>
        <source>%1 days late: %2</source>
        <extracomment>days overdue (&quot;31-60&quot;), and what is owed for so long</extracomment>
        <translation>أيام التأخر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder letters</source>
        <translation>
            <numerusform>لا رسائل تذكير</numerusform>
            <numerusform>رسالة تذكير واحدة</numerusform>
            <numerusform>رسالتا تذكير</numerusform>
            <numerusform>%n رسائل تذكير</numerusform>
            <numerusform>%n رسالة تذكير</numerusform>
            <numerusform>%n رسالة تذكير</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements %1</source>
        <translation>كشوف الحساب %1</translation>
    </message>
    <message>
        <source>Who owes %1</source>
        <translation>المدينون %1</translation>
    </message>
    <message>
        <source>Unpaid invoices %1</source>
        <translation>الفواتير غير المدفوعة %1</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are marked; there are more.</source>
        <translation>
            <numerusform>لم يُعلَّم شيء بعد؛ وهناك المزيد.</numerusform>
            <numerusform>الأول وحده عليه علامة؛ وهناك المزيد.</numerusform>
            <numerusform>أول اثنين عليهما علامة؛ وهناك المزيد.</numerusform>
            <numerusform>أول %n عليهم علامة؛ وهناك المزيد.</numerusform>
            <numerusform>أول %n عليهم علامة؛ وهناك المزيد.</numerusform>
            <numerusform>أول %n عليهم علامة؛ وهناك المزيد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <source>Choose what is to be printed first.</source>
        <translation>اختر أولًا ما تريد طباعته.</translation>
    </message>
</context>
<context>
    <name>ui::PaperPage</name>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>the kind of a document and its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Dated %1, due %2</source>
        <translation>بتاريخ %1، الموعد %2</translation>
    </message>
    <message>
        <source>Dated %1</source>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>a receipt&apos;s number, its day, how it was paid, and how much</extracomment>
        <translation>%1، %2، %3: %4</translation>
    </message>
    <message>
        <source>Use %1 credit</source>
        <translation>استخدام رصيد دائن %1</translation>
    </message>
    <message>
        <source>Credit used; %1 stay open</source>
        <translation>استُخدم الرصيد الدائن؛ المتبقي %1</translation>
    </message>
    <message>
        <source>Paid from credit</source>
        <translation>دُفعت من الرصيد الدائن</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>إلغاء %1</translation>
    </message>
    <message>
        <source>The number stays taken and listed. What was paid on it becomes the customer&apos;s credit.</source>
        <translation>يبقى الرقم محجوزًا في القائمة. وما دُفع عنها يصير رصيدًا دائنًا للزبون.</translation>
    </message>
    <message>
        <source>Cancel the invoice</source>
        <translation>إلغاء الفاتورة</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>أُلغيت %1</translation>
    </message>
    <message>
        <source>Dated %1, valid until %2</source>
        <translation>بتاريخ %1، صالح حتى %2</translation>
    </message>
    <message>
        <source>From quote %1</source>
        <translation>من عرض السعر %1</translation>
    </message>
    <message>
        <source>Takes off invoice %1</source>
        <translation>يخصم من الفاتورة %1</translation>
    </message>
    <message>
        <source>In place of quote %1</source>
        <translation>بدلاً من عرض السعر %1</translation>
    </message>
    <message>
        <source>Cancel the credit note</source>
        <translation>إلغاء الإشعار الدائن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the number of a quote, and how it stands now</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was declined</source>
        <translation>رُفض %1</translation>
    </message>
    <message>
        <source>Why? It shows later what quotes are lost for.</source>
        <translation>لماذا؟ يبيّن هذا لاحقاً سبب ضياع عروض الأسعار.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>The number stays taken and listed.</source>
        <translation>يبقى الرقم محجوزاً ومدرجاً.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>a quote</comment>
        <translation>سحب</translation>
    </message>
    <message>
        <source>%1, %2, credit note: %3</source>
        <extracomment>a credit note&apos;s number, its day, and how much it takes off</extracomment>
        <translation>%1، %2، إشعار دائن: %3</translation>
    </message>
</context>
<context>
    <name>ui::PasteSheet</name>
    <message>
        <source>Paste a chat</source>
        <translation>لصق محادثة</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Messages as they were understood</source>
        <translation>الرسائل كما فُهمت</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Copy messages in WhatsApp and paste them here</source>
        <translation>انسخ رسائل من واتساب والصقها هنا</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Name or phone; may stay empty</source>
        <translation>الاسم أو الهاتف؛ أو يُترك فارغًا</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were understood</source>
        <translation>
            <numerusform>لم تُفهم أي رسالة</numerusform>
            <numerusform>فُهمت رسالة واحدة</numerusform>
            <numerusform>فُهمت رسالتان</numerusform>
            <numerusform>فُهمت %n رسائل</numerusform>
            <numerusform>فُهمت %n رسالة</numerusform>
            <numerusform>فُهمت %n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed %n message(s)</source>
        <translation>
            <numerusform>لم تُدرج أي رسالة</numerusform>
            <numerusform>أُدرجت رسالة واحدة</numerusform>
            <numerusform>أُدرجت رسالتان</numerusform>
            <numerusform>أُدرجت %n رسائل</numerusform>
            <numerusform>أُدرجت %n رسالة</numerusform>
            <numerusform>أُدرجت %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>These messages were filed before.</source>
        <translation>سبق إدراج هذه الرسائل.</translation>
    </message>
</context>
<context>
    <name>ui::PaymentWay</name>
    <message>
        <source>&amp;Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>&amp;Given</source>
        <translation>المُعطى</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Date &amp;on it</source>
        <translation>التاريخ الذي عليه</translation>
    </message>
    <message>
        <source>Cheque of %1</source>
        <extracomment>a day</extracomment>
        <translation>شيك بتاريخ %1</translation>
    </message>
    <message>
        <source>Cheque &amp;number</source>
        <translation>رقم الشيك</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>الباقي له %1</translation>
    </message>
</context>
<context>
    <name>ui::PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Every method</source>
        <translation>كل الطرق</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>لا دفعات بعد</translation>
    </message>
    <message>
        <source>Take the first one; what it pays is worked out for you.</source>
        <translation>اقبض الأولى؛ ويُحسب لك ما تسدده.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a way of paying and what came in by it, less what was given back</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من قبضها</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>No such payments</source>
        <translation>لا دفعات كهذه</translation>
    </message>
    <message>
        <source>Choose other days, another method or another person above.</source>
        <translation>اختر أيامًا أخرى أو طريقة أخرى أو شخصًا آخر أعلاه.</translation>
    </message>
    <message>
        <source>Payments summed up</source>
        <translation>مجموع الدفعات</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>واحدة واحدة</translation>
    </message>
    <message>
        <source>By method</source>
        <translation>حسب الطريقة</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>رُدّ %1</translation>
    </message>
</context>
<context>
    <name>ui::PeriodChoice</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
</context>
<context>
    <name>ui::PhoneOwner</name>
    <message>
        <source>&amp;Use that one</source>
        <translation>استخدام ذاك</translation>
    </message>
    <message>
        <source>Use that one</source>
        <translation>استخدام ذاك</translation>
    </message>
    <message>
        <source>This number belongs to %1.</source>
        <translation>هذا الرقم يخص %1.</translation>
    </message>
</context>
<context>
    <name>ui::PictureField</name>
    <message>
        <source>Choose a picture</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>accessible name of a button; %1 is what the picture is</extracomment>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ui::PlanSheet</name>
    <message>
        <source>When and who</source>
        <translation>متى ومن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a job&apos;s number and what is to be done</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>&amp;Who does it</source>
        <translation>من يعمله</translation>
    </message>
    <message>
        <source>%1 is given to %2</source>
        <translation>أُسند %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 is nobody&apos;s now</source>
        <translation>لم يعد %1 مسندًا لأحد</translation>
    </message>
    <message>
        <source>%1 is due: %2</source>
        <translation>موعد %1: %2</translation>
    </message>
    <message>
        <source>%1 has no due day</source>
        <translation>‏%1 بلا موعد</translation>
    </message>
</context>
<context>
    <name>ui::PrintSheet</name>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>لفافة 80 مم</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>لفافة 58 مم</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>طباعة %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>The customer&apos;s, or the shop&apos;s</source>
        <translation>لغة الزبون، أو لغة المحل</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>عدد النسخ</translation>
    </message>
</context>
<context>
    <name>ui::PromiseSheet</name>
    <message>
        <source>%1 promises to pay</source>
        <translation>%1 يعد بالدفع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Type the day: fri, +2 or 25/11.</source>
        <translation>اكتب اليوم: الجمعة أو +2 أو 25/11.</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>%1 pays by %2</source>
        <translation>%1 يدفع حتى %2</translation>
    </message>
</context>
<context>
    <name>ui::RefundSheet</name>
    <message>
        <source>Give money back</source>
        <translation>ردّ مبلغ</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>advance held: %1</source>
        <translation>العربون المحفوظ: %1</translation>
    </message>
    <message>
        <source>They have nothing with us. Void the payment if it was a mistake.</source>
        <translation>ليس له عندنا شيء. أبطل الدفعة إن كانت خطأً.</translation>
    </message>
    <message>
        <source>They have only %1 with us. Give back no more than that.</source>
        <translation>ليس له عندنا إلا %1. لا تردّ أكثر من ذلك.</translation>
    </message>
    <message>
        <source>%1 given back to %2</source>
        <extracomment>an amount and the customer who gets it</extracomment>
        <translation>رُدّ %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>ui::RemindSheet</name>
    <message>
        <source>Remind</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Open WhatsApp</source>
        <translation>فتح واتساب</translation>
    </message>
    <message>
        <source>Write on WhatsApp</source>
        <translation>كتابة في واتساب</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>They asked not to be written to.</source>
        <translation>طلب ألا يُراسَل.</translation>
    </message>
    <message>
        <source>They were last reminded: %1. Give them some days, or go on.</source>
        <translation>آخر تذكير: %1. أمهله بضعة أيام، أو تابع.</translation>
    </message>
    <message>
        <source>Type the phone number to write to.</source>
        <translation>اكتب رقم الهاتف الذي نراسله.</translation>
    </message>
    <message>
        <source>The message is too long for a link. It is copied: paste it in WhatsApp.</source>
        <translation>الرسالة أطول من أن توضع في رابط. نُسخت: الصقها في واتساب.</translation>
    </message>
    <message>
        <source>Handed to WhatsApp; look again: %1</source>
        <translation>سُلّمت إلى واتساب؛ المراجعة: %1</translation>
    </message>
    <message>
        <source>Handed to WhatsApp</source>
        <translation>سُلّمت إلى واتساب</translation>
    </message>
</context>
<context>
    <name>ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>لا شيء في التقرير</translation>
    </message>
    <message>
        <source>Choose other days above.</source>
        <translation>اختر أيامًا أخرى أعلاه.</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>المستحقات</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>أعمار الديون</translation>
    </message>
    <message>
        <source>Payments by day and method</source>
        <translation>الدفعات حسب اليوم والطريقة</translation>
    </message>
    <message>
        <source>Invoices by day</source>
        <translation>الفواتير حسب اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>دفتر اليومية</translation>
    </message>
    <message>
        <source>Tax on sales</source>
        <translation>ضريبة المبيعات</translation>
    </message>
    <message>
        <source>Sales by code</source>
        <translation>المبيعات بحسب الرمز</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>الأرقام المعطاة</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search name, phone, number or command   Ctrl+K</source>
        <translation>ابحث عن اسم أو هاتف أو رقم أو أمر   Ctrl+K</translation>
    </message>
    <message>
        <source>Create customer “%1”</source>
        <translation>إنشاء الزبون «%1»</translation>
    </message>
    <message>
        <source>to pay %1</source>
        <translation>للدفع %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المحل</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>&amp;UPI address for payments</source>
        <translation>عنوان UPI للدفعات</translation>
    </message>
    <message>
        <source>&amp;Days to pay, where nothing else was agreed</source>
        <translation>مهلة الدفع بالأيام، ما لم يُتفق على غيرها</translation>
    </message>
    <message>
        <source>Write the days as a number, such as 15.</source>
        <translation>اكتب الأيام رقمًا، مثل 15.</translation>
    </message>
    <message>
        <source>Write the hour as 0:00 or 4:30.</source>
        <translation>اكتب الساعة مثل 0:00 أو 4:30.</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>تغيّر الإعداد</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>&amp;How payments usually come in at this PC</source>
        <translation>كيف تصل الدفعات عادةً على هذا الجهاز</translation>
    </message>
    <message>
        <source>&amp;When the day is closed</source>
        <translation>عند إقفال اليوم</translation>
    </message>
    <message>
        <source>Say what the drawer should hold</source>
        <translation>إظهار ما يجب أن يكون في الدرج</translation>
    </message>
    <message>
        <source>Count first, say it afterwards</source>
        <translation>العد أولًا، ثم إظهاره</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Ta&amp;x on sales</source>
        <translation>ال&amp;ضريبة على المبيعات</translation>
    </message>
    <message>
        <source>The shop charges tax</source>
        <translation>المحل يحصّل الضريبة</translation>
    </message>
    <message>
        <source>Composition scheme: no tax on bills</source>
        <translation>نظام المبلغ المقطوع: بلا ضريبة على الفواتير</translation>
    </message>
    <message>
        <source>The shop charges no tax</source>
        <translation>المحل لا يحصّل ضريبة</translation>
    </message>
    <message>
        <source>How &amp;invoices look</source>
        <translation>شكل الفواتير</translation>
    </message>
    <message>
        <source>&amp;Bank details on invoices</source>
        <translation>بيانات البنك على الفواتير</translation>
    </message>
    <message>
        <source>A new day be&amp;gins at</source>
        <translation>يبدأ اليوم الجديد عند</translation>
    </message>
</context>
<context>
    <name>ui::SettledFields</name>
    <message>
        <source>Mor&amp;e: discount, tax kept back, another day</source>
        <translation>المزيد: خصم، ضريبة مستقطعة، يوم آخر</translation>
    </message>
    <message>
        <source>&amp;Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Certificate of the tax</source>
        <translation>شهادة الضريبة</translation>
    </message>
    <message>
        <source>Certificate, if it is here</source>
        <translation>الشهادة، إن وصلت</translation>
    </message>
    <message>
        <source>&amp;Tax kept back</source>
        <translation>الضريبة المستقطعة</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>دُفع في</translation>
    </message>
    <message>
        <source>Today, or such as -1</source>
        <translation>اليوم، أو مثل -1</translation>
    </message>
    <message>
        <source>Only %1 is left open after the money. Type less, or take less money.</source>
        <translation>لا يبقى بعد المال إلا %1. اكتب أقل، أو اقبض مالًا أقل.</translation>
    </message>
    <message>
        <source>Nothing is left open after the money. Take less money, or leave this empty.</source>
        <translation>لا يبقى شيء بعد المال. اقبض مالًا أقل، أو اترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>Amount, or such as 2%</source>
        <extracomment>what can be typed into a field for an amount that may be a share of the bills</extracomment>
        <translation>مبلغ، أو مثل 2%</translation>
    </message>
    <message>
        <source>It comes to nothing. Type an amount, or leave this empty.</source>
        <translation>الناتج صفر. اكتب مبلغًا أو اترك الخانة فارغة.</translation>
    </message>
</context>
<context>
    <name>ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This was typed before and not saved. Save it, or Esc to let it go.</source>
        <translation>كُتب هذا من قبل ولم يُحفظ. احفظه، أو اضغط Esc لتركه.</translation>
    </message>
    <message>
        <source>Put aside, not saved. Open it again to go on.</source>
        <translation>وُضع جانبًا ولم يُحفظ. افتحه ثانية لتتابع.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعده</translation>
    </message>
    <message>
        <source>Something was put aside and not saved.</source>
        <translation>وُضع شيء جانبًا ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Put aside for %1 and not saved.</source>
        <translation>وُضع جانبًا لـ %1 ولم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>ui::ShopDesk</name>
    <message>
        <source>Undone: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
</context>
<context>
    <name>ui::SideBar</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>ui::SignIn</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>&amp;Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>ui::StageSettings</name>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Stages of the board</source>
        <translation>مراحل اللوحة</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>اسم المرحلة</translation>
    </message>
    <message>
        <source>Jobs at most</source>
        <translation>أقصى عدد أشغال</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>المرحلة تحتاج اسمًا.</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>إضافة مرحلة</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>إلى الخلف</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>مرحلة جديدة</translation>
    </message>
    <message>
        <source>A stage was added</source>
        <translation>أُضيفت مرحلة</translation>
    </message>
    <message>
        <source>%1 is called %2 now</source>
        <translation>صار اسم %1: %2</translation>
    </message>
    <message>
        <source>%1 means: %2</source>
        <translation>معنى %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n jobs at most</source>
        <translation>
            <numerusform>حد %1: لا أشغال</numerusform>
            <numerusform>حد %1: شغل واحد</numerusform>
            <numerusform>حد %1: شغلان</numerusform>
            <numerusform>حد %1: %n أشغال</numerusform>
            <numerusform>حد %1: %n شغلًا</numerusform>
            <numerusform>حد %1: %n شغل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no limit now</source>
        <translation>لم يعد لـ %1 حد</translation>
    </message>
    <message>
        <source>%1 stands elsewhere now</source>
        <translation>تغيّر موضع %1</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>حُذفت %1</translation>
    </message>
</context>
<context>
    <name>ui::StatementPage</name>
    <message>
        <source>Statement</source>
        <translation>كشف حساب</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>&amp;Open items only</source>
        <translation>غير المدفوع فقط</translation>
    </message>
    <message>
        <source>Nothing on these days</source>
        <translation>لا شيء في هذه الأيام</translation>
    </message>
    <message>
        <source>Choose other days above.</source>
        <translation>اختر أيامًا أخرى أعلاه.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>كشف حساب %1</translation>
    </message>
    <message>
        <source>Opening balance %1</source>
        <translation>رصيد افتتاحي %1</translation>
    </message>
    <message>
        <source>Closing balance %1</source>
        <translation>رصيد ختامي %1</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>كشف حساب %1</translation>
    </message>
    <message>
        <source>Open items %1</source>
        <translation>غير المدفوع %1</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>الرصيد %1</translation>
    </message>
</context>
<context>
    <name>ui::TakePaymentSheet</name>
    <message>
        <source>Take payment</source>
        <translation>قبض دفعة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>حفظ وطباعة</translation>
    </message>
    <message>
        <source>Save %1 from %2</source>
        <extracomment>an amount and the customer who pays it</extracomment>
        <translation>حفظ %1 من %2</translation>
    </message>
    <message>
        <source>&amp;Use their advance of %1</source>
        <translation>استخدام عربونه %1</translation>
    </message>
    <message>
        <source>Use the advance</source>
        <translation>استخدام العربون</translation>
    </message>
    <message>
        <source>The advance of %1 is used</source>
        <translation>استُخدم عربون %1</translation>
    </message>
    <message>
        <source>Put aside and not saved: %1 from %2.</source>
        <extracomment>an amount as it was typed, and the customer</extracomment>
        <translation>وُضع جانبًا ولم يُحفظ: %1 من %2.</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>مقابل</translation>
    </message>
</context>
<context>
    <name>ui::TaxNumberNote</name>
    <message>
        <source>About the tax number</source>
        <translation>عن الرقم الضريبي</translation>
    </message>
    <message>
        <source>Such numbers look like %1. It is kept as it is typed.</source>
        <translation>تبدو هذه الأرقام مثل %1. يبقى كما كُتب.</translation>
    </message>
    <message>
        <source>A character of it must be mistyped: compare it with the certificate.</source>
        <translation>لا بد أن حرفًا منه كُتب خطأً: قارنه بالشهادة.</translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>المطلوب الآن</translation>
    </message>
    <message>
        <source>Nothing urgent</source>
        <translation>لا شيء عاجل الآن</translation>
    </message>
    <message>
        <source>Late work, follow-ups and chats that wait are listed here.</source>
        <translation>تظهر هنا الأشغال المتأخرة والمتابعات والمحادثات المنتظرة.</translation>
    </message>
    <message>
        <source>Due in the next days</source>
        <translation>مواعيد الأيام القادمة</translation>
    </message>
    <message>
        <source>Money today</source>
        <translation>حساب اليوم</translation>
    </message>
    <message>
        <source>Taken by me</source>
        <translation>ما قبضته أنا</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>عرض الأسماء</translation>
    </message>
    <message>
        <source>See who owes</source>
        <translation>عرض من عليهم دين</translation>
    </message>
    <message>
        <source>Board at a glance</source>
        <translation>لمحة عن اللوحة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>W tells them</source>
        <translation>‏W لإبلاغه</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) waiting over an hour</source>
        <translation>
            <numerusform>لا محادثات تنتظر فوق ساعة</numerusform>
            <numerusform>محادثة واحدة تنتظر فوق ساعة</numerusform>
            <numerusform>محادثتان تنتظران فوق ساعة</numerusform>
            <numerusform>%n محادثات تنتظر فوق ساعة</numerusform>
            <numerusform>%n محادثة تنتظر فوق ساعة</numerusform>
            <numerusform>%n محادثة تنتظر فوق ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>To do now (%1)</source>
        <translation>المطلوب الآن (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a way of paying, how much</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>المقبوض %1</translation>
    </message>
    <message numerus="yes">
        <source>Invoiced %1 on %n invoice(s)</source>
        <translation>
            <numerusform>فُوتر %1</numerusform>
            <numerusform>فُوتر %1 في فاتورة واحدة</numerusform>
            <numerusform>فُوتر %1 في فاتورتين</numerusform>
            <numerusform>فُوتر %1 في %n فواتير</numerusform>
            <numerusform>فُوتر %1 في %n فاتورة</numerusform>
            <numerusform>فُوتر %1 في %n فاتورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Owed to me %1 by %n customer(s)</source>
        <translation>
            <numerusform>المستحق لي %1</numerusform>
            <numerusform>المستحق لي %1 عند زبون واحد</numerusform>
            <numerusform>المستحق لي %1 عند زبونين</numerusform>
            <numerusform>المستحق لي %1 عند %n زبائن</numerusform>
            <numerusform>المستحق لي %1 عند %n زبونًا</numerusform>
            <numerusform>المستحق لي %1 عند %n زبون</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day, how many jobs</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a stage, how many jobs</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) late</source>
        <translation>
            <numerusform>لا شغل متأخر</numerusform>
            <numerusform>شغل واحد متأخر</numerusform>
            <numerusform>شغلان متأخران</numerusform>
            <numerusform>%n أشغال متأخرة</numerusform>
            <numerusform>%n شغلًا متأخرًا</numerusform>
            <numerusform>%n شغل متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer is named here.</source>
        <translation>لم يُحدَّد زبون هنا.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تم: %1</translation>
    </message>
</context>
<context>
    <name>ui::TotalsPanel</name>
    <message>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
</context>
<context>
    <name>ui::TwinWarning</name>
    <message>
        <source>%1 was taken from them at %2 already (%3). Save only if this is another payment.</source>
        <translation>سبق قبض %1 منه في %2 (%3). احفظ فقط إن كانت دفعة أخرى.</translation>
    </message>
</context>
<context>
    <name>ui::TypingGrid</name>
    <message>
        <source>What the catalogue has</source>
        <translation>ما في قائمة الأسعار</translation>
    </message>
</context>
<context>
    <name>ui::Welcome</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Welcome to Docket</source>
        <translation>مرحبًا بك في Docket</translation>
    </message>
    <message>
        <source>&amp;Name of the shop</source>
        <translation>اسم المحل</translation>
    </message>
    <message>
        <source>Write the name as it stands over the door.</source>
        <translation>اكتب الاسم كما هو فوق الباب.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>It settles the currency, how numbers are written and how phone numbers are read.</source>
        <translation>يحدد العملة وكتابة الأرقام وقراءة أرقام الهاتف.</translation>
    </message>
    <message>
        <source>Stages can be renamed, added and moved later, in Settings.</source>
        <translation>يمكن تسمية المراحل وإضافتها ونقلها لاحقًا من الإعدادات.</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Write your name: it stands beside what you do.</source>
        <translation>اكتب اسمك: يظهر بجانب ما تعمله.</translation>
    </message>
    <message>
        <source>&amp;PIN, if others use this computer too</source>
        <translation>الرمز، إن استخدم الجهاز غيرك</translation>
    </message>
    <message>
        <source>4 to 12 digits, or nothing</source>
        <translation>من 4 إلى 12 رقمًا، أو لا شيء</translation>
    </message>
    <message>
        <source>What is your shop called?</source>
        <translation>ما اسم محلك؟</translation>
    </message>
    <message>
        <source>What kind of shop is it?</source>
        <translation>ما نوع المحل؟</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>فتح المحل</translation>
    </message>
    <message>
        <source>Look at a sample shop first</source>
        <translation>ألقِ نظرة أولًا على محل تجريبي</translation>
    </message>
    <message>
        <source>Filling the sample shop: %1 of 100 done</source>
        <translation>يُملأ المحل التجريبي: تم %1 من 100</translation>
    </message>
</context>
<context>
    <name>ui::WindowDesk</name>
    <message>
        <source>%1 goes to %2</source>
        <translation>أُرسل %1 إلى %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Choose a customer, an invoice or a payment first.</source>
        <translation>اختر أولًا زبونًا أو فاتورة أو دفعة.</translation>
    </message>
</context>
<context>
    <name>ui::WriteOffSheet</name>
    <message>
        <source>Write off</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>&amp;Bill</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>They have nothing to pay.</source>
        <translation>لا شيء عليه للدفع.</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>على أنه</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Say why it will not be paid.</source>
        <translation>اذكر لماذا لن يُدفع.</translation>
    </message>
    <message>
        <source>Cer&amp;tificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Its number, if it is here already</source>
        <translation>رقمها، إن وصلت</translation>
    </message>
    <message>
        <source>You may let off up to %1 each time; more needs somebody who may.</source>
        <translation>يحق لك إسقاط %1 على الأكثر كل مرة؛ وما زاد يحتاج من له الصلاحية.</translation>
    </message>
    <message>
        <source>Only %1 is open. Type no more than that.</source>
        <translation>المتبقي %1 فقط. لا تكتب أكثر من ذلك.</translation>
    </message>
    <message>
        <source>%1 of %2 written off: %3</source>
        <extracomment>an amount, an invoice, and as what it was written off</extracomment>
        <translation>شُطب %1 من %2: %3</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 of %2 written off</source>
        <translation>شُطب %1 من %2</translation>
    </message>
</context>
</TS>
