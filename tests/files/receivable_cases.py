# SPDX-License-Identifier: GPL-3.0-or-later
"""Worked accounts for make_receivables.py, with the figures that each is about, told by hand.

The situations are those that public texts on receivables describe; numbers and words are our own.
Everything happens to one customer. `on` is the day on which a step is done, `dated` another day that
it carries. `asked` are the days on which reports are asked, the last one being today.
"""

OVERPAID = "Zuora, Handle overpayments: docs.zuora.com"
DEPOSITS = "Layer, Customer overpayments and deposits: docs.layerfi.com/guides/customer-overpayments-and-deposits.md"
CREDITS = "LedgerSMB wiki, Overpayments: github.com/ledgersmb/LedgerSMB/wiki/Overpayments"
OLDEST = "iDempiere wiki, Auto allocation (oldest first): wiki.idempiere.org"
UNAPPLIED = "Zuora, Apply unapplied payments to invoices: docs.zuora.com"
RETURNED = "AccountEdge, Record a bounced check: accountedge.com/knowledge-base/sales/record-bounced-check"
RETURNED_FEE = "BAASS, Handling an NSF cheque from a customer: baassbc.zendesk.com"
CREDIT_NOTE = "ERPNext, Reuse payments after credit note: github.com/frappe/erpnext/issues/36170"
CREDIT_APPLIED = "Stripe, Customer credit balance: stripe.com/docs/invoicing/customer/balance"
CONTRACTOR = "India, Income-tax Act 1961, section 194C (1 % and 2 % on work contracts)"
PROFESSION = "India, Income-tax Act 1961, section 194J (2 % technical, 10 % professional fees)"
GOODS = "India, Income-tax Act 1961, section 194Q (0.1 % beyond fifty lakh)"
CASH_DISCOUNT = "Deziner, Cash discounts (2/10, net 30): support.dezinersoftware.com"
SMALL = "JD Edwards, Auto write-off of under-payments: docs.oracle.com"
LOST = "Nue, Collections scenarios, write off: docs.nue.io/collections-scenarios-write-off"
RECOVERED = "Double Entry Bookkeeping, Bad debt recovery: double-entry-bookkeeping.com"
AGES = "Oracle, About aging bucket ranges: docs.oracle.com/applications/biapps102"
AGE_FROM = "GnuCash, bug 649992, due date or date posted in aging: github.com/Gnucash/gnucash/commit/71d5c777"
AGE_CUTOFF = "Oracle CC&B, Receivables aging with a cut-off date: docs.oracle.com"
OPENING = "Zoho Books, Opening, credit or debit balance of a customer: zoho.com/books/kb"
UNITS = "ISO 4217, minor units of currencies: iso.org"

CASES = []
T = "2026-11-20"  # the day on which most of them are


def case(name, source, steps, asked, currency="INR"):
    CASES.append({"name": name, "source": source, "steps": steps, "asked": asked, "currency": currency})


def step(do, on, name=None, amount=None, **more):
    said = {"do": do, "on": on}
    if name:
        said["name"] = name
    if amount:
        said["amount"] = amount
    return {**said, **more}


def invoice(name, amount, on=T, due=None, **more):
    return step("invoice", on, name, amount, **({"due": due} if due else {}), **more)


def receipt(name, amount, on=T, **more):
    return step("receipt", on, name, amount, **more)


# Full, part, over.

case("paid in full", OLDEST, [invoice("I1", "1180.00"), receipt("R1", "1180.00")],
     {T: {"open": {"I1": "0", "R1": "0"}, "balance": "0", "closing": "0"}})
case("paid in part", OLDEST, [invoice("I1", "1180.00"), receipt("R1", "500.00")],
     {T: {"open": {"I1": "680", "R1": "0"}, "balance": "680"}})
case("paid in three parts, the last to the paisa", OLDEST,
     [invoice("I1", "100.00"), receipt("R1", "33.33"), receipt("R2", "33.33"), receipt("R3", "33.34")],
     {T: {"open": {"I1": "0"}, "balance": "0"}})
case("one paisa is missing", OLDEST, [invoice("I1", "999.99"), receipt("R1", "999.98")],
     {T: {"open": {"I1": "0.01"}, "balance": "0.01"}})
case("overpaid by a tenth", OVERPAID, [invoice("I1", "1000.00"), receipt("R1", "1100.00")],
     {T: {"open": {"I1": "0", "R1": "100"}, "credit": "100", "balance": "-100"}})
case("overpaid, then used on the next invoice", CREDITS,
     [invoice("I1", "1000.00"), receipt("R1", "1250.00"), invoice("I2", "400.00", "2026-11-25"),
      step("use_credit", "2026-11-25", to="I2")],
     {T: {"credit": "250", "balance": "-250"}, "2026-11-25": {"open": {"I2": "150"}, "credit": "0", "balance": "150"}})
case("overpaid, part of it given back", CREDITS,
     [invoice("I1", "1000.00"), receipt("R1", "1250.00"), step("refund", "2026-11-21", "F1", "150.00")],
     {"2026-11-21": {"open": {"R1": "100", "F1": "0"}, "credit": "100", "balance": "-100"}})
case("overpaid, all of it given back", CREDITS,
     [invoice("I1", "1000.00"), receipt("R1", "1250.00"), step("refund", "2026-11-22", "F1", "250.00")],
     {T: {"balance": "-250"}, "2026-11-22": {"credit": "0", "balance": "0", "closing": "0"}})
case("paid twice by mistake, the second given back", CREDITS,
     [invoice("I1", "640.00"), receipt("R1", "640.00"), receipt("R2", "640.00", mode="upi"),
      step("refund", T, "F1", "640.00", **{"from": "R2"})],
     {T: {"open": {"I1": "0", "R2": "0"}, "balance": "0"}})
case("the refund is taken back", CREDITS,
     [receipt("R1", "300.00"), step("refund", T, "F1", "300.00"), step("reverse", "2026-11-23", "F1")],
     {T: {"credit": "0"}, "2026-11-23": {"open": {"R1": "300"}, "credit": "300", "balance": "-300"}})
case("a receipt that was given back is reversed: the refund is owed", CREDITS,
     [receipt("R1", "300.00"), step("refund", T, "F1", "300.00"), step("reverse", "2026-11-24", "R1")],
     {"2026-11-24": {"open": {"F1": "300"}, "owed": "300", "balance": "300"}})

# One receipt, several invoices.

case("oldest due is paid first", OLDEST,
     [invoice("I1", "300.00", due="2026-12-20"), invoice("I2", "200.00", due="2026-12-05"), receipt("R1", "250.00")],
     {T: {"open": {"I2": "0", "I1": "250"}}})
case("equal due days, the older paper first", OLDEST,
     [invoice("I1", "300.00", "2026-11-21", "2026-12-20"), invoice("I2", "200.00", "2026-11-22", "2026-12-20"),
      receipt("R1", "350.00", "2026-11-23")],
     {"2026-11-23": {"open": {"I1": "0", "I2": "150"}}})
case("one receipt over three invoices", OLDEST,
     [invoice("I1", "100.00"), invoice("I2", "200.00"), invoice("I3", "300.00"), receipt("R1", "600.00")],
     {T: {"open": {"I1": "0", "I2": "0", "I3": "0"}, "balance": "0"}})
case("split by hand against the order", UNAPPLIED,
     [invoice("I1", "100.00", due="2026-11-25"), invoice("I2", "200.00", due="2026-12-25"),
      receipt("R1", "150.00", to={"I2": "120.00", "I1": "30.00"})],
     {T: {"open": {"I1": "70", "I2": "80", "R1": "0"}}})
case("split by hand, the rest stays credit", UNAPPLIED,
     [invoice("I1", "100.00"), invoice("I2", "200.00"), receipt("R1", "150.00", to={"I2": "90.00"})],
     {T: {"open": {"I1": "100", "I2": "110", "R1": "60"}, "owed": "210", "credit": "60", "balance": "150"}})
case("set against an invoice a week later", UNAPPLIED,
     [step("advance", T, "R1", "500.00"), invoice("I1", "800.00"),
      step("allocate", "2026-11-27", to="I1", amount="500.00", **{"from": "R1"})],
     {T: {"open": {"I1": "800", "R1": "500"}, "balance": "300"},
      "2026-11-27": {"open": {"I1": "300", "R1": "0"}, "balance": "300"}})
case("moved from one invoice to another", UNAPPLIED,
     [invoice("I1", "500.00"), invoice("I2", "500.00"), receipt("R1", "400.00", to={"I1": "400.00"}),
      step("move", "2026-11-26", credit="R1", to="I2", amount="400.00", **{"from": "I1"})],
     {T: {"open": {"I1": "100", "I2": "500"}}, "2026-11-26": {"open": {"I1": "500", "I2": "100"}, "balance": "600"}})
case("moved in part", UNAPPLIED,
     [invoice("I1", "500.00"), invoice("I2", "500.00"), receipt("R1", "400.00", to={"I1": "400.00"}),
      step("move", "2026-11-26", credit="R1", to="I2", amount="150.00", **{"from": "I1"})],
     {"2026-11-26": {"open": {"I1": "250", "I2": "350", "R1": "0"}}})

# Advances.

case("an advance without an invoice", DEPOSITS, [step("advance", T, "R1", "2000.00")],
     {T: {"open": {"R1": "2000"}, "credit": "2000", "balance": "-2000"}})
case("an advance less than the invoice", DEPOSITS,
     [step("advance", T, "R1", "2000.00"), invoice("I1", "5000.00", "2026-12-01"), step("use_credit", "2026-12-01", to="I1")],
     {"2026-12-01": {"open": {"I1": "3000", "R1": "0"}, "balance": "3000"}})
case("an advance more than the invoice", DEPOSITS,
     [step("advance", T, "R1", "5000.00"), invoice("I1", "3500.00", "2026-12-01"), step("use_credit", "2026-12-01", to="I1")],
     {"2026-12-01": {"open": {"I1": "0", "R1": "1500"}, "balance": "-1500"}})
case("two advances, the older is used first", DEPOSITS,
     [step("advance", T, "R1", "300.00"), step("advance", "2026-11-22", "R2", "300.00"),
      invoice("I1", "400.00", "2026-11-30"), step("use_credit", "2026-11-30", to="I1")],
     {"2026-11-30": {"open": {"I1": "0", "R1": "0", "R2": "200"}}})
case("a job's advance pays the job's invoice", DEPOSITS,
     [step("advance", T, "R1", "1000.00", job="J1"), invoice("I1", "2500.00", "2026-11-28", job="J1")],
     {T: {"credit": "1000"}, "2026-11-28": {"open": {"I1": "1500", "R1": "0"}, "balance": "1500"}})
case("a job's advance waits for its own job", DEPOSITS,
     [step("advance", T, "R1", "1000.00", job="J1"), invoice("I1", "700.00", "2026-11-28", job="J2")],
     {"2026-11-28": {"open": {"I1": "700", "R1": "1000"}, "balance": "-300"}})
case("the job is called off and its advance given back", DEPOSITS,
     [step("advance", T, "R1", "1000.00", job="J1"), step("refund", "2026-12-02", "F1", "1000.00", **{"from": "R1"})],
     {"2026-12-02": {"open": {"R1": "0", "F1": "0"}, "balance": "0"}})

# Cheques.

case("a cheque pays from the day it is taken", RETURNED,
     [invoice("I1", "900.00"), receipt("R1", "900.00", mode="cheque")], {T: {"open": {"I1": "0"}, "balance": "0"}})
case("a cheque is deposited and cleared", RETURNED,
     [invoice("I1", "900.00"), receipt("R1", "900.00", mode="cheque"), step("deposit", "2026-11-23", "R1"),
      step("clear", "2026-11-25", "R1")], {"2026-11-25": {"open": {"I1": "0"}, "balance": "0"}})
case("a cheque bounces: the invoice is open again", RETURNED,
     [invoice("I1", "900.00"), receipt("R1", "900.00", mode="cheque"), step("deposit", "2026-11-23", "R1"),
      step("bounce", "2026-11-25", "R1")],
     {"2026-11-24": {"balance": "0"}, "2026-11-25": {"open": {"I1": "900", "R1": "0"}, "balance": "900"}})
case("a cheque bounces with a fee", RETURNED_FEE,
     [invoice("I1", "900.00"), receipt("R1", "900.00", mode="cheque"), step("deposit", "2026-11-23", "R1"),
      step("bounce", "2026-11-25", "R1", fee="250.00")],
     {"2026-11-25": {"open": {"I1": "900", "R1 fee": "250"}, "balance": "1150"}})
case("a bounced cheque and its fee are paid in cash", RETURNED_FEE,
     [invoice("I1", "900.00"), receipt("R1", "900.00", mode="cheque"), step("bounce", "2026-11-25", "R1", fee="250.00"),
      receipt("R2", "1150.00", "2026-11-28")],
     {"2026-11-28": {"open": {"I1": "0", "R1 fee": "0"}, "balance": "0"}})
case("a cheque for two invoices and credit bounces", RETURNED,
     [invoice("I1", "400.00"), invoice("I2", "500.00"), receipt("R1", "1000.00", mode="cheque"),
      step("bounce", "2026-11-30", "R1", fee="118.00")],
     {T: {"credit": "100", "balance": "-100"},
      "2026-11-30": {"open": {"I1": "400", "I2": "500", "R1": "0"}, "credit": "0", "balance": "1018"}})
case("a cheque with a discount bounces: the discount is gone too", RETURNED,
     [invoice("I1", "1000.00"), receipt("R1", "980.00", mode="cheque", off={"discount": "20.00"}),
      step("bounce", "2026-11-30", "R1")],
     {T: {"open": {"I1": "0"}, "balance": "0"}, "2026-11-30": {"open": {"I1": "1000"}, "balance": "1000"}})
case("a bounced cheque keeps the old due day", RETURNED,
     [invoice("I1", "900.00", T, "2026-11-30"), receipt("R1", "900.00", "2026-12-01", mode="cheque"),
      step("bounce", "2027-01-04", "R1")],
     {"2026-12-31": {"buckets": ["0", "0", "0", "0", "0"]}, "2027-01-04": {"buckets": ["0", "0", "900", "0", "0"]}})

# Cancelled, credited, taken back.

case("an unpaid invoice is cancelled", CREDIT_NOTE, [invoice("I1", "750.00"), step("cancel", "2026-11-21", "I1")],
     {T: {"balance": "750"}, "2026-11-21": {"open": {"I1": "0"}, "owed": "0", "balance": "0"}})
case("a paid invoice is cancelled: its money is free", CREDIT_NOTE,
     [invoice("I1", "750.00"), receipt("R1", "750.00"), step("cancel", "2026-11-21", "I1")],
     {"2026-11-21": {"open": {"I1": "0", "R1": "750"}, "credit": "750", "balance": "-750"}})
case("cancelled after part payment, billed anew", CREDIT_NOTE,
     [invoice("I1", "750.00"), receipt("R1", "300.00"), step("cancel", "2026-11-21", "I1"),
      invoice("I2", "700.00", "2026-11-21"), step("use_credit", "2026-11-21", to="I2")],
     {"2026-11-21": {"open": {"I2": "400", "R1": "0"}, "balance": "400"}})
case("credited after it was paid", CREDIT_NOTE,
     [invoice("I1", "1200.00"), receipt("R1", "1200.00"), step("credit_note", "2026-11-26", "C1", "200.00")],
     {"2026-11-26": {"open": {"I1": "0", "C1": "200"}, "credit": "200", "balance": "-200"}})
case("credited before it was paid", CREDIT_APPLIED,
     [invoice("I1", "1200.00"), step("credit_note", "2026-11-26", "C1", "200.00"), step("use_credit", "2026-11-26", to="I1"),
      receipt("R1", "1000.00", "2026-11-28")],
     {"2026-11-26": {"open": {"I1": "1000", "C1": "0"}}, "2026-11-28": {"open": {"I1": "0"}, "balance": "0"}})
case("a credit note is given back in cash", CREDIT_APPLIED,
     [invoice("I1", "1200.00"), receipt("R1", "1200.00"), step("credit_note", "2026-11-26", "C1", "200.00"),
      step("refund", "2026-11-27", "F1", "200.00")],
     {"2026-11-27": {"open": {"C1": "0", "F1": "0"}, "balance": "0"}})
case("a credit note for all of it", CREDIT_APPLIED,
     [invoice("I1", "450.00"), step("credit_note", T, "C1", "450.00"), step("use_credit", T, to="I1")],
     {T: {"open": {"I1": "0", "C1": "0"}, "owed": "0", "credit": "0", "balance": "0"}})
case("a receipt is taken back", UNAPPLIED,
     [invoice("I1", "500.00", T, "2026-11-25"), receipt("R1", "500.00"), step("reverse", "2026-12-10", "R1")],
     {"2026-12-09": {"balance": "0"}, "2026-12-10": {"open": {"I1": "500"}, "buckets": ["0", "500", "0", "0", "0"]}})

# Tax that the customer keeps back.

case("194C, one per cent of a printer's bill", CONTRACTOR,
     [invoice("I1", "50000.00"), receipt("R1", "49500.00", off={"withheld_tax": "500.00"})],
     {T: {"open": {"I1": "0"}, "balance": "0"}})
case("194C, two per cent, paid in part", CONTRACTOR,
     [invoice("I1", "118000.00"), step("withheld_tax", T, "S1", "2000.00", item="I1"), receipt("R1", "66000.00")],
     {T: {"open": {"I1": "50000"}, "balance": "50000"}})
case("194J, ten per cent of the fee without its GST", PROFESSION,
     [invoice("I1", "11800.00"), receipt("R1", "10800.00", off={"withheld_tax": "1000.00"})],
     {T: {"open": {"I1": "0"}, "balance": "0"}})
case("194J, two per cent, told a month later", PROFESSION,
     [invoice("I1", "11800.00", T, "2026-12-05"), receipt("R1", "11600.00", "2026-12-05"),
      step("withheld_tax", "2027-01-05", "S1", "200.00", item="I1")],
     {"2027-01-04": {"open": {"I1": "200"}, "buckets": ["0", "200", "0", "0", "0"]}, "2027-01-05": {"balance": "0"}})
case("194Q, a tenth of a per cent", GOODS,
     [invoice("I1", "6000000.00"), receipt("R1", "5999000.00", off={"withheld_tax": "1000.00"})],
     {T: {"open": {"I1": "0"}, "balance": "0"}})
case("the tax was not kept back after all", CONTRACTOR,
     [invoice("I1", "50000.00"), step("withheld_tax", T, "S1", "500.00", item="I1"), receipt("R1", "49500.00"),
      step("reverse", "2026-12-01", "S1")],
     {T: {"balance": "0"}, "2026-12-01": {"open": {"I1": "500"}, "balance": "500"}})

# Let off.

case("two per cent for paying within ten days", CASH_DISCOUNT,
     [invoice("I1", "1500.00", T, "2026-12-20"), receipt("R1", "1470.00", "2026-11-30", off={"discount": "30.00"})],
     {"2026-11-30": {"open": {"I1": "0"}, "balance": "0"}})
case("a discount on a part payment", CASH_DISCOUNT,
     [invoice("I1", "1500.00"), receipt("R1", "735.00", off={"discount": "15.00"})],
     {T: {"open": {"I1": "750"}, "balance": "750"}})
case("a discount is taken back, the payment stays", CASH_DISCOUNT,
     [invoice("I1", "1500.00"), step("discount", T, "S1", "30.00", item="I1"), receipt("R1", "1470.00"),
      step("reverse", "2026-11-24", "S1")],
     {"2026-11-24": {"open": {"I1": "30", "R1": "0"}, "balance": "30"}})
case("the last rupees are let go", SMALL,
     [invoice("I1", "1003.50"), receipt("R1", "1000.00", off={"write_off": "3.50"})],
     {T: {"open": {"I1": "0"}, "balance": "0"}})
case("a small difference on an old invoice", SMALL,
     [invoice("I1", "1003.50", T, "2026-11-25"), receipt("R1", "1000.00"),
      step("write_off", "2027-03-01", "S1", "3.50", item="I1")],
     {"2027-02-28": {"buckets": ["0", "0", "0", "0", "3.50"]}, "2027-03-01": {"owed": "0", "balance": "0"}})
case("discount and tax with one payment", CASH_DISCOUNT,
     [invoice("I1", "10000.00"), receipt("R1", "9700.00", off={"discount": "200.00", "withheld_tax": "100.00"})],
     {T: {"open": {"I1": "0"}, "balance": "0"}})

# Lost, and found.

case("a debt is lost", LOST,
     [invoice("I1", "4000.00"), receipt("R1", "1000.00"), step("bad_debt", "2027-06-01", "S1", "3000.00", item="I1")],
     {"2027-05-31": {"owed": "3000"}, "2027-06-01": {"open": {"I1": "0"}, "balance": "0"}})
case("a lost debt is paid after all", RECOVERED,
     [invoice("I1", "2000.00"), step("bad_debt", "2027-01-10", "S1", "2000.00", item="I1"),
      step("recover", "2027-03-15", "R1", "2000.00", debt="S1")],
     {"2027-03-15": {"open": {"I1": "0", "R1": "0"}, "owed": "0", "credit": "0", "balance": "0"}})
case("a lost debt is paid in part", RECOVERED,
     [invoice("I1", "2000.00"), step("bad_debt", "2027-01-10", "S1", "2000.00", item="I1"),
      step("recover", "2027-03-15", "R1", "900.00", debt="S1")],
     {"2027-03-15": {"owed": "0", "credit": "0", "balance": "0"}})
case("more is paid than was lost", RECOVERED,
     [invoice("I1", "2000.00"), step("bad_debt", "2027-01-10", "S1", "2000.00", item="I1"),
      step("recover", "2027-03-15", "R1", "900.00", debt="S1"), step("recover", "2027-04-15", "R2", "1500.00", debt="S1")],
     {"2027-04-15": {"open": {"R2": "400"}, "credit": "400", "balance": "-400"}})
case("the lost debt was not lost: it is owed again from its old day", LOST,
     [invoice("I1", "2000.00", T, "2026-12-01"), step("bad_debt", "2027-01-10", "S1", "2000.00", item="I1"),
      step("reverse", "2027-01-20", "S1")],
     {"2027-01-10": {"owed": "0"}, "2027-01-20": {"open": {"I1": "2000"}, "buckets": ["0", "0", "2000", "0", "0"]}})

# Ages at their edges.

case("due today is not overdue", AGES, [invoice("I1", "100.00", T, T)],
     {T: {"buckets": ["100", "0", "0", "0", "0"]}, "2026-11-21": {"buckets": ["0", "100", "0", "0", "0"]}})
case("30 and 31 days", AGES, [invoice("I1", "100.00", T, T)],
     {"2026-12-20": {"buckets": ["0", "100", "0", "0", "0"]}, "2026-12-21": {"buckets": ["0", "0", "100", "0", "0"]}})
case("60 and 61 days", AGES, [invoice("I1", "100.00", T, T)],
     {"2027-01-19": {"buckets": ["0", "0", "100", "0", "0"]}, "2027-01-20": {"buckets": ["0", "0", "0", "100", "0"]}})
case("90 and 91 days", AGES, [invoice("I1", "100.00", T, T)],
     {"2027-02-18": {"buckets": ["0", "0", "0", "100", "0"]}, "2027-02-19": {"buckets": ["0", "0", "0", "0", "100"]}})
case("from the invoice's day: 30 and 31 days", AGE_FROM, [invoice("I1", "100.00", T, "2027-01-31")],
     {T: {"by_invoice": ["0", "100", "0", "0", "0"]}, "2026-12-20": {"by_invoice": ["0", "100", "0", "0", "0"]},
      "2026-12-21": {"by_invoice": ["0", "0", "100", "0", "0"], "buckets": ["100", "0", "0", "0", "0"]}})
case("from the invoice's day: 90 and 91 days", AGE_FROM, [invoice("I1", "100.00", T, "2027-01-31")],
     {"2027-02-18": {"by_invoice": ["0", "0", "0", "100", "0"]},
      "2027-02-19": {"by_invoice": ["0", "0", "0", "0", "100"], "buckets": ["0", "100", "0", "0", "0"]}})
case("over the year's end", AGES, [invoice("I1", "100.00", "2026-12-31", "2026-12-31")],
     {"2026-12-31": {"buckets": ["100", "0", "0", "0", "0"]}, "2027-01-01": {"buckets": ["0", "100", "0", "0", "0"]},
      "2027-01-30": {"buckets": ["0", "100", "0", "0", "0"]}, "2027-01-31": {"buckets": ["0", "0", "100", "0", "0"]}})
case("over a leap day", AGES, [invoice("I1", "100.00", "2028-01-31", "2028-01-31")],
     {"2028-02-29": {"buckets": ["0", "100", "0", "0", "0"]}, "2028-03-01": {"buckets": ["0", "100", "0", "0", "0"]},
      "2028-03-02": {"buckets": ["0", "0", "100", "0", "0"]}})
case("the same days without a leap day", AGES, [invoice("I1", "100.00", "2027-01-31", "2027-01-31")],
     {"2027-03-01": {"buckets": ["0", "100", "0", "0", "0"]}, "2027-03-02": {"buckets": ["0", "100", "0", "0", "0"]},
      "2027-03-03": {"buckets": ["0", "0", "100", "0", "0"]}})
case("due on a leap day", AGES, [invoice("I1", "100.00", "2028-02-29", "2028-02-29")],
     {"2028-02-29": {"buckets": ["100", "0", "0", "0", "0"]}, "2028-03-30": {"buckets": ["0", "100", "0", "0", "0"]},
      "2028-03-31": {"buckets": ["0", "0", "100", "0", "0"]}})
case("five invoices, one of each age", AGES,
     [step("old_bill", T, "B1", "10.00", dated="2026-08-01", due="2026-08-01"),
      step("old_bill", T, "B2", "20.00", dated="2026-09-01", due="2026-09-01"),
      step("old_bill", T, "B3", "40.00", dated="2026-10-01", due="2026-10-01"),
      step("old_bill", T, "B4", "80.00", dated="2026-11-01", due="2026-11-01"),
      invoice("I1", "160.00", T, "2026-12-01")],
     {T: {"buckets": ["160", "80", "40", "20", "10"], "owed": "310", "balance": "310"}})
case("credit stands beside the ages", AGE_CUTOFF,
     [invoice("I1", "500.00", T, "2026-11-25"), step("advance", "2026-12-01", "R1", "200.00")],
     {"2026-12-01": {"buckets": ["0", "500", "0", "0", "0"], "owed": "500", "credit": "200", "balance": "300"}})
case("asked of a day before the payment", AGE_CUTOFF,
     [invoice("I1", "500.00", T, "2026-11-25"), receipt("R1", "500.00", "2026-12-01")],
     {"2026-11-30": {"buckets": ["0", "500", "0", "0", "0"], "balance": "500"}, "2026-12-01": {"balance": "0"}})
case("a payment that came earlier than it was written down", AGE_CUTOFF,
     [invoice("I1", "500.00", T, "2026-11-25"), receipt("R1", "500.00", "2026-12-01", dated="2026-11-24")],
     {"2026-11-23": {"balance": "500"}, "2026-11-24": {"balance": "0"}, "2026-12-01": {"balance": "0"}})

# From before.

case("an old bill with its own days", OPENING,
     [step("old_bill", T, "B1", "4321.00", dated="2026-07-01", due="2026-07-31")],
     {T: {"open": {"B1": "4321"}, "buckets": ["0", "0", "0", "0", "4321"], "balance": "4321"}})
case("an old bill from a leap day", OPENING,
     [step("old_bill", T, "B1", "12.50", dated="2024-02-29", due="2024-02-29")],
     {T: {"buckets": ["0", "0", "0", "0", "12.50"]}})
case("an old advance pays a new invoice", OPENING,
     [step("old_advance", T, "A1", "600.00", dated="2026-10-10"), invoice("I1", "1000.00"), step("use_credit", T, to="I1")],
     {T: {"open": {"A1": "0", "I1": "400"}, "balance": "400"}})
case("an old bill is paid before a new invoice", OPENING,
     [step("old_bill", T, "B1", "300.00", dated="2026-09-01", due="2026-09-15"), invoice("I1", "500.00"), receipt("R1", "450.00")],
     {T: {"open": {"B1": "0", "I1": "350"}, "balance": "350"}})
case("an old bill was written down by mistake", OPENING,
     [step("old_bill", T, "B1", "300.00", dated="2026-09-01", due="2026-09-15"), receipt("R1", "300.00"),
      step("reverse", "2026-11-22", "B1")],
     {"2026-11-22": {"open": {"B1": "0", "R1": "300"}, "credit": "300", "balance": "-300"}})
case("an old bill is lost", OPENING,
     [step("old_bill", T, "B1", "300.00", dated="2020-04-01", due="2020-04-01"), step("bad_debt", T, "S1", "300.00", item="B1")],
     {T: {"owed": "0", "balance": "0"}})

# Without decimals, and with three.

case("yen have no parts", UNITS, [invoice("I1", "1180"), receipt("R1", "1000")],
     {T: {"open": {"I1": "180"}, "balance": "180"}}, "JPY")
case("one yen too much", UNITS, [invoice("I1", "2999"), receipt("R1", "3000")],
     {T: {"credit": "1", "balance": "-1"}}, "JPY")
case("a hundred yen are let go", UNITS, [invoice("I1", "10100"), receipt("R1", "10000", off={"write_off": "100"})],
     {T: {"balance": "0"}}, "JPY")
case("a bounced cheque in yen", UNITS,
     [invoice("I1", "55000"), receipt("R1", "55000", mode="cheque"), step("bounce", "2026-11-27", "R1", fee="660")],
     {"2026-11-27": {"balance": "55660"}}, "JPY")
case("a dinar has a thousand fils", UNITS, [invoice("I1", "12.345"), receipt("R1", "12.340")],
     {T: {"open": {"I1": "0.005"}, "balance": "0.005"}}, "KWD")
case("thirds of a dinar", UNITS,
     [invoice("I1", "1.000"), receipt("R1", "0.333"), receipt("R2", "0.333"), receipt("R3", "0.334")],
     {T: {"open": {"I1": "0"}, "balance": "0"}}, "KWD")
case("an advance in dinars and its age", UNITS,
     [step("advance", T, "R1", "7.125"), invoice("I1", "20.000", T, T), step("use_credit", T, to="I1")],
     {T: {"open": {"I1": "12.875"}}, "2026-12-21": {"buckets": ["0", "0", "12.875", "0", "0"]}}, "KWD")
