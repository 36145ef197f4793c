// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

namespace core {
struct Promise;
}

namespace ui {

class DayEdit;
class MoneyEdit;

/// What somebody who owes promised to pay, and by when; it becomes a follow-up.
class PromiseSheet : public Sheet
{
    Q_OBJECT

public:
    PromiseSheet(Desk &desk,
                 core::Id<core::Customer> customer,
                 const QString &name,
                 QWidget *parent);

protected:
    void save() override;

private:
    const core::Id<core::Promise> m_id;
    const core::Id<core::Customer> m_customer;
    const QString m_name;
    DayEdit *m_day;
    MoneyEdit *m_amount;
};

} // namespace ui
