// SPDX-FileCopyrightText: 2026 The Ledgerline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/surface.h"

namespace ledgerline {

/// One mark of the timeline, painted as the timeline paints it: for the legend.
class MarkSample
    : public ledgerline::Surface // qualified: qmllint looks for the name as it is written
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ledgerline::MarkSample::Sample sample MEMBER m_sample NOTIFY sampleChanged)

public:
    enum Sample
    {
        ToFirst,
        ToSecond,
        Talks,
        Pledge,
        Open,
        Undisclosed,
        Deadline,
        Amended,
        Dispute,
        Statement,
        Soft,
        Cluster,
        Gap
    };
    Q_ENUM(Sample)

    explicit MarkSample(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void sampleChanged();

protected:
    void layOut() override;
    [[nodiscard]] bool followsViewport() const override { return false; }

private:
    Sample m_sample = ToFirst;
    Drawing m_drawing;
};

}
