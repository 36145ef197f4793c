// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/service/shop.h"

#include <QTemporaryDir>
#include <QtGlobal>

namespace tests {

inline core::Money money(qint64 minor)
{
    return core::Money::fromMinor(minor);
}

/// What a test cannot do without; refused, there is nothing to test.
template <typename T>
T must(core::Result<T> result)
{
    if (!result)
        qFatal("a builder was refused: %s: %s",
               qPrintable(core::nameOf(result.error().kind)),
               qPrintable(result.error().given));
    return std::move(*result);
}

/// A real shop in a real file: Sharma Print, India, on Friday 20 November 2026 at ten in the
/// morning. The clock stands still until a test moves it.
class TestShop
{
public:
    explicit TestShop(quint64 seed = 1, const QString &country = QStringLiteral("IN"));

    core::Shop *operator->() { return m_shop.get(); }
    core::Shop &operator*() { return *m_shop; }
    core::ShopFile &file() { return *m_shop->file; }
    core::Database &database() { return m_shop->file->database(); }
    QString folder() const { return m_folder.path(); }
    QString path() const { return core::shopPath(m_folder.path()); }

    core::FixedClock clock;
    core::SeededRandom random;
    core::By owner;

    /// Closes the file and opens it again.
    void reopen();
    void close() { m_shop.reset(); }
    void advanceDays(int days) { clock.advance(days * core::microsPerDay); }
    core::Day today() { return file().today(); }

    template <typename Thing>
    core::Id<Thing> newId()
    {
        return file().ids().make<Thing>();
    }

    core::Id<core::Customer> aCustomer(const QString &name = QStringLiteral("Gupta Medicals"),
                                       int termsDays = 0);
    core::Id<core::Job> aJob(core::Id<core::Customer> customer,
                             const QString &title = QStringLiteral("Bill books"));
    /// A job with a price for a customer of its own, and an advance where there is one.
    core::Id<core::Job> aPricedJob(core::Money price, std::optional<core::Money> advance);
    QList<core::Stored<core::Stage>> stages();
    /// The first stage of that category.
    core::Id<core::Stage> stageOf(core::StageCategory category);
    /// A draft of one line without tax that comes to `amount` (whole currency units when the shop's
    /// step is one).
    core::Draft aDraft(core::Id<core::Customer> customer, core::Money amount) const;
    /// An issued invoice of `amount`.
    core::Id<core::Paper> anInvoice(core::Id<core::Customer> customer, core::Money amount);
    core::Id<core::Paper> aQuote(core::Id<core::Customer> customer, core::Money amount);
    core::Id<core::Paper> aPaper(const core::Draft &wanted);
    core::TakePayment aPayment(core::Id<core::Customer> customer, core::Money amount) const;
    /// A receipt, allocated oldest due first.
    core::Id<core::Receipt> aReceipt(core::Id<core::Customer> customer, core::Money amount);
    /// Somebody of that role, to act as.
    core::By person(const QString &name, const QString &role);

    core::Money owed(core::Id<core::Customer> customer);
    core::Money credit(core::Id<core::Customer> customer);
    core::Money open(core::Id<core::Paper> paper);
    /// How many rows a table has.
    qint64 rows(const char *table);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<core::Shop> m_shop;
};

} // namespace tests

/// The value of a Result; the test fails with the kind of the error when there is none.
#define DOCKET_TAKE(variable, expression)                                                          \
    auto variable##Result = (expression);                                                          \
    QVERIFY2(variable##Result,                                                                     \
             variable##Result ? "" : qPrintable(core::nameOf(variable##Result.error().kind)));     \
    auto &variable = *variable##Result

/// That an expression is refused, and why.
#define DOCKET_REFUSED(expression, expected)                                                       \
    do {                                                                                           \
        const auto refused = (expression);                                                         \
        QVERIFY2(!refused, "this was to be refused");                                              \
        QCOMPARE(core::nameOf(refused.error().kind), core::nameOf(expected));                      \
    } while (false)
