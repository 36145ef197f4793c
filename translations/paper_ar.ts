<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Paper</name>
    <message>
        <source>exempt</source>
        <translation>معفى</translation>
    </message>
    <message>
        <source>HSN/SAC</source>
        <translation>رمز HSN/SAC</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Amount with tax</source>
        <translation>المبلغ مع الضريبة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>البيان</translation>
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
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>المجموع المرحَّل</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>المجموع المنقول</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>رسوم إضافية</translation>
    </message>
    <message>
        <source>of which before tax</source>
        <translation>منه قبل الضريبة</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <translation>المبلغ الخاضع للضريبة</translation>
    </message>
    <message>
        <source>of which %1</source>
        <translation>منه %1</translation>
    </message>
    <message>
        <source>of which tax</source>
        <translation>منه الضريبة</translation>
    </message>
    <message>
        <source>Withheld by the buyer</source>
        <translation>ضريبة اقتطعها المشتري</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>المدفوع سابقًا</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>مدفوعة بالكامل</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>المبلغ المستحق</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>مبلغ الضريبة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Reverse charge: the buyer owes the tax.</source>
        <translation>احتساب عكسي: الضريبة على المشتري.</translation>
    </message>
    <message>
        <source>Supply within the union, free of tax.</source>
        <translation>توريد داخل الاتحاد، معفى من الضريبة.</translation>
    </message>
    <message>
        <source>Export, free of tax.</source>
        <translation>تصدير، معفى من الضريبة.</translation>
    </message>
    <message>
        <source>Total in words</source>
        <translation>الإجمالي كتابةً</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>المبلغ كتابةً</translation>
    </message>
    <message>
        <source>Tax invoice</source>
        <translation>فاتورة ضريبية</translation>
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
    <message>
        <source>DRAFT</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>فاتورة إلى</translation>
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
        <source>Bank transfer</source>
        <translation>تحويل بنكي</translation>
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
        <translation>أخرى</translation>
    </message>
    <message>
        <source>GSTIN %1</source>
        <translation>GSTIN %1</translation>
    </message>
    <message>
        <source>Tax no. %1</source>
        <translation>الرقم الضريبي %1</translation>
    </message>
    <message>
        <source>Scan to pay %1</source>
        <translation>امسح الرمز لدفع %1</translation>
    </message>
    <message>
        <source>with any UPI app</source>
        <translation>بأي تطبيق UPI</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>Authorised signature</source>
        <translation>التوقيع المعتمد</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>لا مستحقات على أحد.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>أيام التأخير</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوح</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>غير مستحق بعد</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1-%2 يومًا</translation>
    </message>
    <message>
        <source>Over %1 days</source>
        <translation>أكثر من %1 يومًا</translation>
    </message>
    <message>
        <source>Outstanding by invoice</source>
        <translation>المستحقات حسب الفاتورة</translation>
    </message>
    <message>
        <source>Owed in all</source>
        <translation>إجمالي المستحق</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Unpaid invoices</source>
        <translation>فواتير غير مدفوعة</translation>
    </message>
    <message>
        <source>Customers who owe</source>
        <translation>عملاء مدينون</translation>
    </message>
    <message>
        <source>Outstanding by customer</source>
        <translation>المستحقات حسب العميل</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>دائن</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>For invoice %1</source>
        <translation>عن فاتورة %1</translation>
    </message>
    <message>
        <source>Kept as credit</source>
        <translation>رصيد محفوظ</translation>
    </message>
    <message>
        <source>Nothing more to pay</source>
        <translation>لا شيء متبقٍّ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>TAKEN BACK</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>استلمنا من</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>المبلغ المستلم</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>دفعة مستردة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>البيان</translation>
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
        <source>Opening balance</source>
        <translation>الرصيد الافتتاحي</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>الرصيد الختامي</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>الفواتير المفتوحة</translation>
    </message>
    <message>
        <source>You have with us</source>
        <translation>لكم عندنا</translation>
    </message>
    <message>
        <source>You owe</source>
        <translation>عليكم</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>كشف حساب</translation>
    </message>
    <message>
        <source>Account of</source>
        <translation>حساب</translation>
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
        <source>What the balance is made of</source>
        <translation>ممّ يتكوّن الرصيد</translation>
    </message>
    <message>
        <source>What is left to pay</source>
        <translation>ما بقي للدفع</translation>
    </message>
    <message>
        <source>What is left of a payment</source>
        <translation>ما بقي من دفعة</translation>
    </message>
    <message>
        <source>Left of it</source>
        <translation>الباقي منها</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Payment reminder</source>
        <translation>تذكير بالدفع</translation>
    </message>
    <message>
        <source>Your open invoices</source>
        <translation>فواتيركم المفتوحة</translation>
    </message>
    <message>
        <source>Thank you for your payments: there is nothing for you to pay at present.</source>
        <translation>شكرًا على مدفوعاتكم: لا يوجد حاليًا ما يلزمكم دفعه.</translation>
    </message>
    <message>
        <source>Thank you for your order. Here is what is open on your account, so that you have it at hand; none of it is late.</source>
        <translation>شكرًا على طلبكم. فيما يلي ما هو مفتوح في حسابكم ليكون بين أيديكم، ولا شيء منه متأخر.</translation>
    </message>
    <message>
        <source>It may have slipped your mind: of what is open on your account, %1 was due by %2. We would be glad to receive it in the next few days.</source>
        <translation>لعل الأمر غاب عن بالكم: مما هو مفتوح في حسابكم كان %1 مستحقًا في %2. يسعدنا أن نستلمه خلال الأيام القليلة القادمة.</translation>
    </message>
    <message>
        <source>We have not yet received your payment: %1 is past its due day, the oldest of it since %2. Please pay it by %3.</source>
        <translation>لم نستلم دفعتكم بعد: تجاوز %1 تاريخ استحقاقه، وأقدمه منذ %2. نرجو سداده في موعد أقصاه %3.</translation>
    </message>
    <message>
        <source>Your account has been open for a long time: %1 is past its due day, the oldest of it since %2. Please pay it by %3. Should that not be possible at once, talk to us: we will find parts that you can manage.</source>
        <translation>حسابكم مفتوح منذ وقت طويل: تجاوز %1 تاريخ استحقاقه، وأقدمه منذ %2. نرجو سداده في موعد أقصاه %3. وإن لم يتيسر ذلك دفعة واحدة فتحدثوا إلينا لنجد أقساطًا تناسبكم.</translation>
    </message>
    <message>
        <source>Please pay</source>
        <translation>المطلوب سداده</translation>
    </message>
    <message>
        <source>You can pay in our shop, by bank transfer or by cheque. Please name the numbers of the invoices.</source>
        <translation>يمكنكم الدفع في محلنا أو بتحويل بنكي أو بشيك. نرجو ذكر أرقام الفواتير.</translation>
    </message>
    <message>
        <source>Or pay in our shop, by bank transfer or by cheque. Please name the numbers of the invoices.</source>
        <translation>أو ادفعوا في محلنا أو بتحويل بنكي أو بشيك. نرجو ذكر أرقام الفواتير.</translation>
    </message>
    <message>
        <source>If you have paid in the meantime, thank you, and please take this letter as settled.</source>
        <translation>إن كنتم قد دفعتم في هذه الأثناء فشكرًا لكم، ونرجو اعتبار هذه الرسالة لاغية.</translation>
    </message>
    <message>
        <source>You reach us at %1 with any question.</source>
        <translation>لأي سؤال تجدوننا على الرقم %1.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>حضرة %1،</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>العدّ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>In the drawer before</source>
        <translation>في الدرج من قبل</translation>
    </message>
    <message>
        <source>Put in: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>أُخرج: %1</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>المفترض وجوده</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>الموجود</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>النقص</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>الزيادة</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>المقبوض</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>يبقى في الدرج</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>المأخوذ منه</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Counted by %1</source>
        <translation>قام بالعدّ %1</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>سُلّم إلى</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>Drawer %1</source>
        <translation>الدرج %1</translation>
    </message>
    <message>
        <source>REOPENED</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>For the next one</source>
        <translation>لمن يأتي بعده</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>للدفع</translation>
    </message>
    <message>
        <source>Job without invoice</source>
        <translation>شغل بلا فاتورة</translation>
    </message>
    <message>
        <source>Taken less given back</source>
        <translation>المقبوض بعد طرح المردود</translation>
    </message>
    <message>
        <source>Cash taken less given back</source>
        <translation>النقد المقبوض بعد طرح المردود</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>دفتر اليومية</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Nothing moved on these days.</source>
        <translation>لا حركة في هذه الأيام.</translation>
    </message>
    <message>
        <source>Outstanding by age of the invoices</source>
        <translation>المستحق حسب عمر الفواتير</translation>
    </message>
    <message>
        <source>Statement of open items</source>
        <translation>كشف غير المسدد</translation>
    </message>
    <message>
        <source>Payments by method</source>
        <translation>الدفعات حسب الطريقة</translation>
    </message>
    <message>
        <source>Payments by person</source>
        <translation>الدفعات حسب الشخص</translation>
    </message>
    <message>
        <source>Payments by day</source>
        <translation>الدفعات حسب اليوم</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
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
        <source>No money came on these days.</source>
        <translation>لم يدخل مال في هذه الأيام.</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>النقد المقبوض</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>النقد المردود</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>مبطل: %1</translation>
    </message>
    <message>
        <source>Bill of supply</source>
        <translation>فاتورة توريد</translation>
    </message>
    <message>
        <source>Invoice-cum-bill of supply</source>
        <translation>فاتورة ضريبية وفاتورة توريد</translation>
    </message>
    <message>
        <source>Place of supply</source>
        <translation>مكان التوريد</translation>
    </message>
    <message>
        <source>Composition taxable person, not eligible to collect tax on supplies.</source>
        <translation>خاضع لنظام المبلغ المقطوع، لا يحق له تحصيل الضريبة على التوريدات.</translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation>عن الفاتورة</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>بدلاً من</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>بيانات الحساب المصرفي</translation>
    </message>
    <message>
        <source>with any banking app</source>
        <translation>بأي تطبيق مصرفي</translation>
    </message>
    <message>
        <source>Exempt from tax.</source>
        <translation>معفى من الضريبة.</translation>
    </message>
    <message>
        <source>Not subject to tax.</source>
        <translation>غير خاضع للضريبة.</translation>
    </message>
</context>
</TS>
