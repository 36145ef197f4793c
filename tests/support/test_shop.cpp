// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_shop.h"

#include "core/store/customer_store.h"
#include "core/store/query.h"
#include "core/store/receipt_store.h"

namespace tests {

using namespace Qt::StringLiterals;

namespace {

// 2026-11-20 10:00 in Kolkata.
constexpr core::Instant tenInTheMorning{1'795'149'000LL * core::microsPerSecond};

} // namespace

TestShop::TestShop(quint64 seed, const QString &country) : clock(tenInTheMorning), random(seed)
{
    auto file = must(core::ShopFile::create(m_folder.path(), clock, random));
    owner.actor = must(core::foundShop(
        *file, {.name = u"Sharma Print"_s, .country = country, .owner = u"Ravi"_s}));
    m_shop = std::make_unique<core::Shop>(std::move(file));
}

void TestShop::reopen()
{
    m_shop.reset();
    m_shop = std::make_unique<core::Shop>(must(
        core::ShopFile::open(m_folder.path(), core::ShopFile::Access::ReadWrite, clock, random)));
}

core::Id<core::Customer> TestShop::aCustomer(const QString &name, int termsDays)
{
    core::NewCustomer wanted{.customer = {.name = name}};
    if (termsDays > 0)
        wanted.terms = core::CustomerTerms{.termsDays = termsDays};
    return must(m_shop->customers.add(owner, newId<core::Customer>(), wanted)).customer.id;
}

core::Id<core::Job> TestShop::aJob(core::Id<core::Customer> customer, const QString &title)
{
    core::NewJob wanted;
    wanted.customer = customer;
    wanted.title = title;
    return must(m_shop->jobs.add(owner, newId<core::Job>(), wanted)).job.id;
}

core::Id<core::Job> TestShop::aPricedJob(core::Money price, std::optional<core::Money> advance)
{
    core::NewJob wanted;
    wanted.customer = aCustomer();
    wanted.title = u"Bill books"_s;
    wanted.price = price;
    if (advance)
        wanted.advance = core::Advance{.id = newId<core::Receipt>(), .amount = *advance};
    return must(m_shop->jobs.add(owner, newId<core::Job>(), wanted)).job.id;
}

QList<core::Stored<core::Stage>> TestShop::stages()
{
    return must(m_shop->jobs.stages(owner));
}

core::Id<core::Stage> TestShop::stageOf(core::StageCategory category)
{
    for (const core::Stored<core::Stage> &stage : stages()) {
        if (stage->category == category)
            return stage.id;
    }
    qFatal("no stage of that category");
    return {};
}

core::Draft TestShop::aDraft(core::Id<core::Customer> customer, core::Money amount) const
{
    core::Draft draft;
    draft.customer = customer;
    core::DocumentLine line;
    line.description = u"Printing"_s;
    line.price = core::priceOf(amount, m_shop->file->facts().currency.digits);
    draft.content.lines = {line};
    return draft;
}

core::Id<core::Paper> TestShop::anInvoice(core::Id<core::Customer> customer, core::Money amount)
{
    return aPaper(aDraft(customer, amount));
}

core::Id<core::Paper> TestShop::aQuote(core::Id<core::Customer> customer, core::Money amount)
{
    core::Draft draft = aDraft(customer, amount);
    draft.kind = core::DocumentKind::Quote;
    return aPaper(draft);
}

core::Id<core::Paper> TestShop::aPaper(const core::Draft &wanted)
{
    const auto draft = newId<core::Draft>();
    must(m_shop->documents.addDraft(owner, draft, wanted));
    const auto paper = newId<core::Paper>();
    must(m_shop->documents.issue(owner, paper, draft));
    return paper;
}

core::TakePayment TestShop::aPayment(core::Id<core::Customer> customer, core::Money amount) const
{
    core::TakePayment payment;
    payment.customer = customer;
    payment.amount = amount;
    return payment;
}

core::Id<core::Receipt> TestShop::aReceipt(core::Id<core::Customer> customer, core::Money amount)
{
    const auto receipt = newId<core::Receipt>();
    must(m_shop->payments.take(owner, receipt, aPayment(customer, amount)));
    return receipt;
}

core::By TestShop::person(const QString &name, const QString &role)
{
    return {.actor = must(m_shop->team.add(owner, newId<core::Staff>(), name, role, {})).id};
}

core::Money TestShop::owed(core::Id<core::Customer> customer)
{
    return core::CustomerStore(database()).balanceOf(customer).first;
}

core::Money TestShop::credit(core::Id<core::Customer> customer)
{
    return core::CustomerStore(database()).balanceOf(customer).second;
}

core::Money TestShop::open(core::Id<core::Paper> paper)
{
    return core::ReceiptStore(database()).openOf(paper.row()).value_or(money(-1));
}

qint64 TestShop::rows(const char *table)
{
    core::Query query(database(), (QByteArray("SELECT count(*) FROM ") + table).constData());
    query.next();
    return query.integer(0);
}

} // namespace tests
